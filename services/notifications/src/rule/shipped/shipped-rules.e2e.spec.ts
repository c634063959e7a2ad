import {
  DelegationEndedV1,
  DirectiveIssuedV1,
  type EventClass,
  GateExaminedV1,
  LaunchHeldV1,
  LaunchPlannedV1,
  type Sequenced,
} from '@rakor/contracts';
import { eventually, givenService } from '@rakor/testing';
import { anAddressee, anIssue } from '../../facts.builder.js';
import { aHeldLaunch, anEndedDelegation, anExaminedGate, aPlannedLaunch } from '../../mall-facts.builder.js';
import { notifications } from '../../service.js';
import type { RuleView } from '../rule.view.js';

const service = await givenService(notifications);
const rules = (region: string) => `/v1/regions/${region}/routing-rules`;
const told = <E extends Sequenced>(type: EventClass<E>, fact: E, recipients: string[]) =>
  [type.type, { type, fact } as { type: EventClass<Sequenced>; fact: Sequenced }, recipients] as const;

/** Who was told of an event, by which kind of message and with which subject, once it has been handled. */
async function toldOf(eventId: string, region: string): Promise<string[]> {
  await eventually(async () => {
    const { rows } = await service.database.admin.query('select from notifications.inbox where event_id = $1', [eventId]);
    expect(rows.length).toBeGreaterThan(0);
  });
  const { rows } = await service.database.admin.query<{ told: string }>(
    `select recipient_code || ': ' || template || ': ' || subject_id as told from notifications.message where event_id = $1 and region = $2 order by 1`,
    [eventId, region],
  );
  return rows.map((row) => row.told);
}

describe('What is shipped', () => {
  it.each([
    told(GateExaminedV1, anExaminedGate(), [
      'dpmptsp: gate-examined: Soft launch MPP Blora: belum siap',
      'secretariat: gate-examined: Soft launch MPP Blora: belum siap',
    ]),
    told(LaunchHeldV1, aHeldLaunch({ operatorId: null, operatorName: null }), [
      'secretariat: launch-held: Grand launch MPP Blora terlaksana',
    ]),
    told(DelegationEndedV1, anEndedDelegation(), [
      'secretariat: delegation-ended: Pelimpahan Izin usaha mikro ke kecamatan 35.24.01 berakhir',
    ]),
  ])('tells who runs a place, and the secretariat, of %s', async (_, event, recipients) => {
    expect(await toldOf(await service.hears(event, { region: '33.16' }), '33.16')).toEqual(recipients);
  });

  it('is worded anew by a province, and switched off by a regency, each by the code of the rule', async () => {
    const [province, regency] = [service.api.as('province-admin', '35'), service.api.as('regency-admin', '35.24')];
    const { body: shipped } = await regency.get<RuleView>(`${rules('35.24')}/launch-planned`);
    expect(shipped).toMatchObject({ layer: 'shipped', region: null, version: 0, setAt: null, active: true, history: [] });
    const { eventType, conditions, audience, urgent, active, texts } = shipped;
    const wish = { eventType, conditions, audience, urgent, active, texts };

    const ours = {
      ...wish,
      appliesTo: 'regencies',
      texts: { ...texts, id: { subject: 'Peluncuran {{placeName}}', body: 'Pada {{date:plannedOn}}.' } },
    };
    expect(await province.put(`${rules('35')}/launch-planned`, ours, { ifMatch: 0 })).toMatchObject({
      status: 200,
      body: { layer: 'region' },
    });
    expect(await toldOf(await service.hears({ type: LaunchPlannedV1, fact: aPlannedLaunch() }, { region: '35.24' }), '35.24')).toEqual([
      'dpmptsp: rule:launch-planned: Peluncuran MPP Blora',
      'secretariat: rule:launch-planned: Peluncuran MPP Blora',
    ]);
    const { body: list } = await regency.get<{ items: RuleView[] }>(rules('35.24'));
    expect(list.items.filter(({ code }) => code === 'launch-planned')).toMatchObject([{ layer: 'province', region: '35' }]);
    expect(list.items.filter(({ layer }) => layer === 'shipped').length).toBeGreaterThan(20);

    const off = { ...wish, appliesTo: 'own', active: false };
    expect(await regency.put(`${rules('35.24')}/launch-planned`, off, { ifMatch: 0 })).toMatchObject({ status: 200 });
    expect(await toldOf(await service.hears({ type: LaunchPlannedV1, fact: aPlannedLaunch() }, { region: '35.24' }), '35.24')).toEqual([]);
    expect(await toldOf(await service.hears({ type: LaunchPlannedV1, fact: aPlannedLaunch() }, { region: '35.25' }), '35.25')).toHaveLength(
      2,
    );
  });

  it('reaches an addressee in the words of the region that issued, whatever that of the addressee says of its own', async () => {
    const [province, regency] = [service.api.as('province-admin', '36'), service.api.as('regency-admin', '36.04')];
    const { body: shipped } = await province.get<RuleView>(`${rules('36')}/directive-issued`);
    const { eventType, conditions, audience, urgent, active, texts } = shipped;
    const wish = { eventType, conditions, audience, urgent, active, texts, appliesTo: 'own' };
    const ours = { ...wish, texts: { ...texts, id: { subject: 'Permohonan kepada {{organisationName}}', body: '{{text}}' } } };
    expect(await province.put(`${rules('36')}/directive-issued`, ours, { ifMatch: 0 })).toMatchObject({ status: 200 });
    expect(await regency.put(`${rules('36.04')}/directive-issued`, { ...wish, active: false }, { ifMatch: 0 })).toMatchObject({
      status: 200,
    });
    const fact = anIssue({ addressees: [anAddressee({ region: '36.04' })] });

    expect(await toldOf(await service.hears({ type: DirectiveIssuedV1, fact }, { region: '36' }), '36.04')).toEqual([
      'dinkes: rule:directive-issued: Permohonan kepada Dinas Kesehatan',
    ]);
    const { body } = await province.post(`${rules('36')}/dry-run`, { eventType: DirectiveIssuedV1.type, data: fact });
    expect(body).toMatchObject({ rules: [{ rule: 'directive-issued', messages: [{ recipient: 'Dinas Kesehatan (36.04)', mail: [] }] }] });
  });

  it('is tried by a dry run as what a region has set is', async () => {
    const admin = service.api.as('regency-admin', '33.16');

    const { body } = await admin.post<{ rules: { rule: string; messages: { recipient: string }[]; whyNot: string[] }[] }>(
      `${rules('33.16')}/dry-run`,
      { eventType: LaunchHeldV1.type, data: aHeldLaunch({ operatorId: null, operatorName: null }) },
    );

    expect(body.rules).toMatchObject([
      {
        rule: 'launch-held',
        messages: [{ recipient: expect.stringMatching(/^Sekretariat/) as unknown }],
        whyNot: ['operator: nobody'],
      },
    ]);
  });
});
