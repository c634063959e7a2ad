import { newId } from '@rakor/kernel';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { organisation, workOn } from '../../testing/given-work.js';
import { AcknowledgeAssignmentHandler } from '../../assignment/acknowledge/acknowledge-assignment.handler.js';
import { DirectiveNotInForce } from '../directive.errors.js';
import { ShowSuccessionController } from './show-succession.controller.js';

// Buleleng (U9), in WITA: a regent who stands in, and a new head of Dinas Kesehatan from 1 January 2024 on.
const REGION = '51.08';
const service = await givenDirectives();
const work = workOn(service);
const succession = service.get(ShowSuccessionController);
const cabinet = acting('secretariat', REGION);
await service.hasRegion(REGION);
const dinkes = await service.hasOrganisation(REGION, 'dinkes');
const setda = await service.hasOrganisation(REGION, 'setda', { class: 'partner' });
await service.hasOrganisation(REGION, 'disdik');

const { admin } = service.database;
const aPosition = async (organisationId: string, title: string, head = true): Promise<string> => {
  const id = newId();
  await admin.query('insert into directives.position (region, id, organisation_id, title, head, sequence) values ($1, $2, $3, $4, $5, 1)', [
    REGION,
    id,
    organisationId,
    title,
    head,
  ]);
  return id;
};
const held = (position: string, person: string, isActing: boolean, from: string, until: string | null) =>
  admin.query(
    `insert into directives.holding (region, id, position_id, person_name, acting, held_from, held_until, sequence) values ($1, $2, $3, $4, $5, $6, $7, 1)`,
    [REGION, newId(), position, person, isActing, from, until],
  );
const bupati = await aPosition(setda, 'Bupati Buleleng');
await held(bupati, 'Lihadnyana', true, '2022-08-27', '2024-02-19');
await held(bupati, 'I Nyoman Sutjidra', false, '2024-02-20', null);
const head = await aPosition(dinkes, 'Kepala Dinas Kesehatan');
await held(head, 'Sucipto', false, '2020-01-01', '2023-12-31');
await held(head, 'Made', true, '2024-01-01', null);

service.clock.travelTo('2023-01-10T01:00:00Z');
const { directive, assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] }, { issuer: 'Pj Bupati Buleleng' });
const at = async (now: string) => {
  service.clock.travelTo(now);
  return succession.show(cabinet, directive.id);
};

describe('Whoever holds the position', () => {
  it('answers for it from the hour of the change, in the region’s own time; who did at the issue stays known', async () => {
    const before = await at('2023-12-31T15:59:59Z');
    const after = await at('2023-12-31T16:00:00Z');

    const sucipto = { position: 'Kepala Dinas Kesehatan', title: 'Kepala Dinas Kesehatan', person: 'Sucipto', acting: false };
    expect(before.addressees.find(({ organisationCode }) => organisationCode === 'dinkes')).toMatchObject({
      organisationCode: 'dinkes',
      atIssue: sucipto,
      today: sucipto,
      changed: false,
    });
    expect(after.addressees.find(({ organisationCode }) => organisationCode === 'dinkes')).toMatchObject({
      atIssue: sucipto,
      today: { position: 'Kepala Dinas Kesehatan', title: 'Plt. Kepala Dinas Kesehatan', person: 'Made', acting: true },
      changed: true,
    });
  });

  it('issued it, with the mark of who stood in, and answers for it after the succession', async () => {
    const { issuer } = await at('2024-03-01T01:00:00Z');

    expect(issuer).toEqual({
      issuer: 'Pj Bupati Buleleng',
      atIssue: { position: 'Bupati Buleleng', title: 'Pj. Bupati Buleleng', person: 'Lihadnyana', acting: true },
      today: { position: 'Bupati Buleleng', title: 'Bupati Buleleng', person: 'I Nyoman Sutjidra', acting: false },
      changed: true,
    });
  });

  it('sees what is open and goes on with it', async () => {
    await at('2024-03-01T01:00:00Z');

    const assignmentId = assignments.get('dinkes') ?? '';
    expect(await service.get(AcknowledgeAssignmentHandler).execute(organisation(REGION, 'dinkes'), { assignmentId })).toMatchObject({
      status: 'acknowledged',
    });
  });

  it('is not known where the register names nobody', async () => {
    const { addressees } = await at('2024-03-01T01:00:00Z');

    expect(addressees.find(({ organisationCode }) => organisationCode === 'disdik')).toMatchObject({
      organisationCode: 'disdik',
      atIssue: null,
      today: null,
      changed: false,
    });
  });

  it('answers for nothing that is not issued', async () => {
    const draft = await work.aDraft(cabinet, { classes: ['opd'] });

    await expect(succession.show(cabinet, draft.id)).rejects.toThrow(DirectiveNotInForce);
  });
});
