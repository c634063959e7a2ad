import { newId } from '@rakor/kernel';
import { aProgressReport, aSubject } from './progress-report.builder.js';
import {
  MayNotReport,
  NotAVerifier,
  ReportDecided,
  ReporterVerifiesHimself,
  ReportOvertaken,
  VerifiedBeyondClaim,
} from './progress.errors.js';
import { type Actor, ProgressReport, type ToDecide } from './progress-report.js';

const at = new Date('2021-03-29T06:05:00Z');
const staff: Actor = { actorId: 'staf-dpmptsp', role: 'organisation', organisation: 'dpmptsp' };
const secretariat: Actor = { actorId: 'sekretariat', role: 'secretariat' };
const subject = aSubject();
const words = { claimedPercent: 60, summary: 'Sekat dibongkar.', evidence: [{ title: 'Foto', url: 'https://blora.example/1' }] };
const submit = (by: Actor) => ProgressReport.submit({ id: newId(), region: '33.16' }, subject, words, by, at);
const latest = ({ id }: ProgressReport, reporter: ToDecide['reporter'] = null): ToDecide => ({ subject, latestId: id, reporter });
const verify = (report: ProgressReport, percent?: number, by = secretariat, latest = report.id) =>
  report.verify({ subject, latestId: latest, reporter: null }, percent, by, at);

describe('A report on a milestone', () => {
  it('tells what is claimed, of what, with how much evidence, and in which position it was made', () => {
    const office = { positionId: newId(), title: 'Plt. Kepala DPMPTSP', person: 'Purwanto' };
    const { report, reported } = submit({ ...staff, office });

    expect(reported).toMatchObject({
      ...{ reportId: report.id, sequence: 1, programNumber: 'PRG/33.16/2021/00001', milestoneName: 'Interior dan jaringan' },
      ...{ claimedPercent: 60, evidenceCount: 1, organisationCode: 'dpmptsp', reportedBy: 'staf-dpmptsp' },
    });
    expect(reported).not.toHaveProperty('supporting');
    expect(report).toMatchObject({ reporterPosition: 'Plt. Kepala DPMPTSP', version: 1, decision: null });
  });

  it('comes from who leads the program or supports it', () => {
    expect(submit({ ...staff, organisation: 'dpupr' }).report.reporterOrganisation).toBe('dpupr');
  });

  it.each<[string, Actor]>([
    ['another organisation', { ...staff, organisation: 'dinkes' }],
    ['a token that names no organisation', { actorId: 'x', role: 'organisation' }],
    ['the secretariat, which verifies', { ...secretariat, organisation: 'dpmptsp' }],
  ])('does not come from %s', (_, by) => expect(() => submit(by)).toThrow(MayNotReport));
});

describe('Verifying a report', () => {
  it('confirms what was claimed, or less', () => {
    expect(verify(aProgressReport())).toMatchObject({ sequence: 2, claimedPercent: 60, verifiedPercent: 60, verifiedBy: 'sekretariat' });
    expect(verify(aProgressReport(), 45)).toMatchObject({ claimedPercent: 60, verifiedPercent: 45 });
    expect(verify(aProgressReport(), 0)).toMatchObject({ verifiedPercent: 0 });
  });

  it('confirms no more than was claimed', () => expect(() => verify(aProgressReport(), 61)).toThrow(VerifiedBeyondClaim));

  it.each<[string, Actor]>([
    ['whoever made the report', { ...secretariat, actorId: 'staf-dpmptsp' }],
    ['somebody else of the same organisation', { ...secretariat, organisation: 'dpmptsp' }],
  ])('is not for %s', (_, by) => expect(() => verify(aProgressReport(), 60, by)).toThrow(ReporterVerifiesHimself));

  it('is not for an organisation, nor for an auditor', () => {
    for (const by of [{ ...staff, organisation: 'dpupr' }, { actorId: 'bpk', role: 'auditor' } as const])
      expect(() => verify(aProgressReport(), 60, by)).toThrow(NotAVerifier);
  });

  it('is done once', () => {
    const report = aProgressReport();
    verify(report, 40);

    expect(() => verify(report, 60)).toThrow(ReportDecided);
    expect(report.decision).toMatchObject({ verifiedPercent: 40 });
  });

  it('is done with the latest report on the milestone', () => {
    expect(() => verify(aProgressReport(), 60, secretariat, newId())).toThrow(ReportOvertaken);
  });
});

describe('Returning a report', () => {
  it('says what is missing', () => {
    const report = aProgressReport();

    expect(report.return(latest(report), 'Foto belum ada.', secretariat, at)).toMatchObject({ sequence: 2, reason: 'Foto belum ada.' });
    expect(report.decision).toMatchObject({ verifiedPercent: null, reason: 'Foto belum ada.', deciderRole: 'secretariat' });
  });

  it('is not for whoever made it, and not done twice', () => {
    const report = aProgressReport();
    expect(() => report.return(latest(report), 'x', staff, at)).toThrow(NotAVerifier);
    verify(report);

    expect(() => report.return(latest(report), 'x', secretariat, at)).toThrow(ReportDecided);
  });

  it('names who made it and makes it again, where that is not who leads the program', () => {
    const [lead, other] = ['dpmptsp', 'dpupr'].map((code) => ({
      reporterId: newId(),
      reporterCode: code,
      reporterName: code.toUpperCase(),
    }));
    const returned = (reporter: ToDecide['reporter']) => {
      const report = aProgressReport();
      return report.return(latest(report, reporter), 'x', secretariat, at);
    };

    expect(returned(other ?? null)).toMatchObject(other ?? {});
    expect(returned(lead ?? null)).not.toHaveProperty('reporterCode');
    expect(returned(null)).not.toHaveProperty('reporterCode');
  });
});
