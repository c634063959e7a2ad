import { newId } from '@rakor/kernel';
import { OrganisationUnknown } from '@rakor/register';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { workOn } from '../../testing/given-work.js';
import { DirectiveAlreadyIssued, DirectiveHasNoAddressee, DirectiveNotFound } from '../directive.errors.js';
import { IssueDirectiveHandler } from './issue-directive.handler.js';

const service = await givenDirectives();
const work = workOn(service);
const issue = service.get(IssueDirectiveHandler);
const cabinet = acting('secretariat', '35.24');
await service.hasRegion('35.24');
const dinkes = await service.hasOrganisation('35.24', 'dinkes');
const disdik = await service.hasOrganisation('35.24', 'disdik');
await service.hasOrganisation('35.24', 'kec-babat', { class: 'district-office' });
const polres = await service.hasOrganisation('35.24', 'polres', { class: 'vertical-agency' });

const assignments = async (directiveId: string) => {
  const { rows } = await service.database.admin.query<{ organisation_code: string; mode: string; status: string; version: number }>(
    'select organisation_code, mode, status, version from directives.assignment where directive_id = $1 order by organisation_code',
    [directiveId],
  );
  return rows;
};
const codesOf = async (directiveId: string) => (await assignments(directiveId)).map((row) => row.organisation_code);

describe('Issuing a directive', () => {
  it('stores the new status, one assignment for each addressee, and the announcement of them all', async () => {
    const { id: directiveId } = await work.aDraft(cabinet, { classes: ['opd', 'district-office'], organisations: [polres] });

    await issue.execute(cabinet, { directiveId });

    expect(await assignments(directiveId)).toEqual([
      { organisation_code: 'dinkes', mode: 'instruct', status: 'issued', version: 0 },
      { organisation_code: 'disdik', mode: 'instruct', status: 'issued', version: 0 },
      { organisation_code: 'kec-babat', mode: 'instruct', status: 'issued', version: 0 },
      { organisation_code: 'polres', mode: 'request', status: 'issued', version: 0 },
    ]);
    const [, issued] = await service.announced(directiveId);
    expect(issued).toMatchObject({ type: 'directives.directive-issued.v1', sequence: 2, region: '35.24' });
    expect(issued?.data['addressees']).toHaveLength(4);
  });

  it('writes the issue into each assignment’s history', async () => {
    const { assignments: ids } = await work.anIssuedDirective(cabinet, { classes: ['opd'] });

    const { rows } = await service.database.admin.query(
      'select version, action, actor_id from directives.assignment_history where assignment_id = any ($1)',
      [[...ids.values()]],
    );

    expect(rows).toEqual([
      { version: 0, action: 'issued', actor_id: 'secretariat@35.24' },
      { version: 0, action: 'issued', actor_id: 'secretariat@35.24' },
    ]);
  });

  it('lets exactly one of many simultaneous issuers through', async () => {
    const { id: directiveId } = await work.aDraft(cabinet, { classes: ['opd'] });

    const { fulfilled, rejected } = await service.race(() => issue.execute(cabinet, { directiveId }));

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof DirectiveAlreadyIssued)).toBe(true);
    expect(await assignments(directiveId)).toHaveLength(2);
    expect(await service.announced(directiveId)).toHaveLength(2);
  });

  it('leaves exceptions out, and counts nobody twice', async () => {
    const { id: directiveId } = await work.aDraft(cabinet, { classes: ['opd'], organisations: [dinkes], except: [disdik] });

    await issue.execute(cabinet, { directiveId });

    expect(await codesOf(directiveId)).toEqual(['dinkes']);
  });

  it('stays as it was when the register grows afterwards', async () => {
    const { directive } = await work.anIssuedDirective(cabinet, { classes: ['vertical-agency'] });
    await service.hasOrganisation('35.24', 'bpn', { class: 'vertical-agency' });

    expect(await codesOf(directive.id)).toEqual(['polres']);
  });

  it('is refused when the set means nobody', async () => {
    const { id: directiveId } = await work.aDraft(cabinet, { classes: ['partner'] });

    await expect(issue.execute(cabinet, { directiveId })).rejects.toThrow(DirectiveHasNoAddressee);
    expect(await service.announced(directiveId)).toHaveLength(1);
  });

  it('is refused for an organisation that the register does not have, and says which', async () => {
    const { id: directiveId } = await work.aDraft(cabinet, { organisations: [dinkes, newId()] });

    await expect(issue.execute(cabinet, { directiveId })).rejects.toMatchObject({
      constructor: OrganisationUnknown,
      faults: [{ pointer: '/addressees/organisations/1' }],
    });
  });

  it('is refused to another region, which does not see it', async () => {
    const { id: directiveId } = await work.aDraft(cabinet, { classes: ['opd'] });

    await expect(issue.execute(acting('secretariat', '33.16'), { directiveId })).rejects.toThrow(DirectiveNotFound);
  });

  it('keeps no assignment when it cannot be announced, and announces nothing that is not kept', async () => {
    const { id: directiveId } = await work.aDraft(cabinet, { classes: ['opd'] });
    const { admin } = service.database;
    await admin.query(`update directives.directive set issuer = '' where id = $1`, [directiveId]);
    await expect(issue.execute(cabinet, { directiveId })).rejects.toThrow('not as its class declares');
    expect(await assignments(directiveId)).toEqual([]);

    await admin.query(`update directives.directive set issuer = 'Bupati' where id = $1`, [directiveId]);
    await admin.query(`alter table directives.assignment add constraint sabotage check (directive_id <> '${directiveId}')`);
    await expect(issue.execute(cabinet, { directiveId })).rejects.toThrow('sabotage');
    await admin.query('alter table directives.assignment drop constraint sabotage');
    expect(await service.announced(directiveId)).toHaveLength(1);
  });
});

describe('A set of addressees is expanded as of the meeting’s date', () => {
  const region = '52.08';
  const bupati = acting('leader', region);
  beforeAll(async () => {
    await service.hasRegion(region);
    await service.hasOrganisation(region, 'always');
    await service.hasOrganisation(region, 'on-the-day', { establishedOn: '2021-03-08' });
    await service.hasOrganisation(region, 'the-day-after', { establishedOn: '2021-03-09' });
  });

  it('without those who did not exist then', async () => {
    const { id: directiveId } = await work.aDraft(bupati, { classes: ['opd'] }, '2021-03-08T01:00:00Z');

    await issue.execute(bupati, { directiveId });

    expect(await codesOf(directiveId)).toEqual(['always', 'on-the-day']);
  });

  it('in the region’s own time', async () => {
    // 16:30 UTC is half past midnight of the next day in WITA.
    const { id: directiveId } = await work.aDraft(bupati, { classes: ['opd'] }, '2021-03-08T16:30:00Z');

    await issue.execute(bupati, { directiveId });

    expect(await codesOf(directiveId)).toEqual(['always', 'on-the-day', 'the-day-after']);
  });

  it('with those who are named, however young', async () => {
    const young = await service.hasOrganisation(region, 'very-young', { establishedOn: '2024-01-01' });
    const { id: directiveId } = await work.aDraft(bupati, { organisations: [young] }, '2021-03-08T01:00:00Z');

    await issue.execute(bupati, { directiveId });

    expect(await codesOf(directiveId)).toEqual(['very-young']);
  });
});

describe('Twenty-seven assignments', () => {
  it('are stored by one statement', async () => {
    const bupati = acting('leader', '35.06');
    await service.hasRegion('35.06');
    for (let n = 1; n <= 27; n++) await service.hasOrganisation('35.06', `kec-${n}`, { class: 'district-office' });
    const { id: directiveId } = await work.aDraft(bupati, { classes: ['district-office'] });

    await issue.execute(bupati, { directiveId });

    // Rows of one statement share the command id of their transaction.
    const { rows } = await service.database.admin.query(
      'select count(*)::int as stored, count(distinct cmin::text)::int as statements from directives.assignment where directive_id = $1',
      [directiveId],
    );
    expect(rows).toEqual([{ stored: 27, statements: 1 }]);
  });
});
