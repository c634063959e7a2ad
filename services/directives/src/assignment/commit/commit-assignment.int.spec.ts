import { ShowCoverageController } from '../../directive/coverage/show-coverage.controller.js';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { organisation, workOn } from '../../testing/given-work.js';
import { AssignmentNotFound, NothingToShare } from '../assignment.errors.js';
import { CommitAssignmentHandler } from './commit-assignment.handler.js';

// Lamongan, 30 January 2023 (L3): stunting is not for one agency alone.
const REGION = '35.24';
const service = await givenDirectives();
const work = workOn(service);
const commit = service.get(CommitAssignmentHandler);
const coverage = service.get(ShowCoverageController);
const cabinet = acting('secretariat', REGION);
await service.hasRegion(REGION);
await service.hasOrganisation(REGION, 'dinkes');
await service.hasOrganisation(REGION, 'dinsos');
const dpppa = await service.hasOrganisation(REGION, 'dpppa');
const dinkes = organisation(REGION, 'dinkes');

describe('Something that several do together', () => {
  it('has one lead and co-owners, each with a commitment of its own', async () => {
    const { directive, assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] }, { lead: dpppa });
    const assignmentId = assignments.get('dinkes') ?? '';

    await commit.execute(dinkes, { assignmentId, commitment: 'Mendampingi 40 posyandu.' });

    expect(directive.lead).toBe(dpppa);
    const { addressees } = await coverage.show(cabinet, directive.id, {});
    expect(addressees.map(({ organisationCode, part, commitment }) => [organisationCode, part, commitment])).toEqual([
      ['dpppa', 'lead', null],
      ['dinkes', 'co-owner', 'Mendampingi 40 posyandu.'],
      ['dinsos', 'co-owner', null],
    ]);
    expect(await service.announced(assignmentId)).toMatchObject([
      { type: 'directives.commitment-made.v1', sequence: 1, data: { part: 'co-owner', commitment: 'Mendampingi 40 posyandu.' } },
    ]);
  });

  it('is committed to by each for itself only', async () => {
    const { assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] }, { lead: dpppa });
    const assignmentId = assignments.get('dinsos') ?? '';

    await expect(commit.execute(dinkes, { assignmentId, commitment: 'x' })).rejects.toThrow(AssignmentNotFound);
    expect(await service.announced(assignmentId)).toEqual([]);
  });

  it('keeps every commitment that was made at once, in some order', async () => {
    const { assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] }, { lead: dpppa });
    const assignmentId = assignments.get('dinkes') ?? '';

    const { fulfilled } = await service.race((caller) => commit.execute(dinkes, { assignmentId, commitment: `${caller} posyandu` }));

    expect(fulfilled.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await service.announced(assignmentId)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('is not what is said to each by itself', async () => {
    const { assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] });

    await expect(commit.execute(dinkes, { assignmentId: assignments.get('dinkes') ?? '', commitment: 'x' })).rejects.toThrow(
      NothingToShare,
    );
  });
});
