import { newId } from '@rakor/kernel';
import { OrganisationUnknown } from '@rakor/register';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { workOn } from '../../testing/given-work.js';
import { DirectiveAlreadyIssued, DirectiveHasNoAddressee } from '../directive.errors.js';
import type { DirectiveChanges } from '../directive.draft.js';
import { IssueDirectiveHandler } from '../issue/issue-directive.handler.js';
import { PreviewDirectiveController } from './preview-directive.controller.js';

const service = await givenDirectives();
const work = workOn(service);
const controller = service.get(PreviewDirectiveController);
const province = acting('secretariat', '36');
await service.hasRegion('36');
await service.hasRegion('36.04');
await service.hasOrganisation('36', 'dinkes');
const bappeda = await service.hasOrganisation('36', 'bappeda');
const bank = await service.hasOrganisation('36', 'bank-banten', { class: 'partner' });
const serang = await service.hasOrganisation('36', 'pemkab-serang', { class: 'regency-government', homeRegion: '36.04' });
const ofRegency = await service.hasOrganisation('36.04', 'dinkes');

describe('Previewing a directive', () => {
  it('tells who would be addressed, how strongly, and whom the exceptions leave out', async () => {
    const set = { classes: ['opd' as const], organisations: [serang, bank], except: [bappeda] };
    const { id, version } = await work.aDraft(province, set);

    const preview = await controller.preview(province, id);

    expect(preview).toMatchObject({ asOf: '2021-03-29', counts: { instruct: 1, coordinate: 0, request: 1, invite: 1 } });
    expect(preview.addressees.map(({ organisationCode, mode, obligation }) => [organisationCode, mode, obligation])).toEqual([
      ['bank-banten', 'invite', 'voluntary'],
      ['dinkes', 'instruct', 'binding'],
      ['pemkab-serang', 'request', 'declinable'],
    ]);
    expect(preview.leftOut.map(({ organisationCode }) => organisationCode)).toEqual(['bappeda']);
    expect(await service.announced(id)).toHaveLength(version);
  });

  it.each<[string, DirectiveChanges, object | null]>([
    // Good Friday 2021.
    [
      'a day off that was chosen',
      { dueOn: '2021-04-02' },
      { proposedOn: '2021-04-02', warnings: ['on-day-off'], alternatives: ['2021-04-01', '2021-04-05'] },
    ],
    ['a year of which nothing is known', { dueOn: '2030-03-01' }, { proposedOn: '2030-03-01', warnings: ['calendar-unknown'] }],
    ['words that are not certain', { duePhrase: 'segera' }, { proposedOn: '2021-04-01', confidence: 'low', warnings: [] }],
    ['words that mean no day', { duePhrase: 'secepatnya' }, { proposedOn: null, unclear: 'no-date' }],
    ['nothing', {}, null],
  ])('warns of %s, and so does the issue', async (_, due, meaning) => {
    const { id } = await work.aDraft(province, { classes: ['opd'] }, undefined, due);

    const preview = await controller.preview(province, id);
    const issued = await service.get(IssueDirectiveHandler).execute(province, { directiveId: id });

    if (meaning === null) expect(preview.due).toBeNull();
    else expect(preview.due).toMatchObject(meaning);
    expect(issued.due).toEqual(preview.due);
  });

  it('names an organisation of a strange region at its place', async () => {
    const { id } = await work.aDraft(province, { organisations: [bappeda, ofRegency, newId()] });

    await expect(controller.preview(province, id)).rejects.toMatchObject({
      constructor: OrganisationUnknown,
      faults: [{ pointer: '/addressees/organisations/1' }, { pointer: '/addressees/organisations/2' }],
    });
  });

  it('is refused where the set means nobody, or all of it is left out', async () => {
    const nobody = await work.aDraft(province, { classes: ['village'] });
    const all = await work.aDraft(province, { organisations: [bappeda], except: [bappeda] });

    await expect(controller.preview(province, nobody.id)).rejects.toThrow(DirectiveHasNoAddressee);
    await expect(controller.preview(province, all.id)).rejects.toThrow(DirectiveHasNoAddressee);
  });

  it('is refused once it is issued: its coverage tells whom it has reached', async () => {
    const { directive } = await work.anIssuedDirective(province, { classes: ['opd'] });

    await expect(controller.preview(province, directive.id)).rejects.toThrow(DirectiveAlreadyIssued);
  });
});
