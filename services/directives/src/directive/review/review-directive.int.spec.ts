import { acting, givenDirectives } from '../../testing/given-directives.js';
import { workOn } from '../../testing/given-work.js';
import { DirectiveNotInForce } from '../directive.errors.js';
import { ShowDirectiveHistoryController } from '../history/show-directive-history.controller.js';
import { ReviewDirectiveHandler } from './review-directive.handler.js';

const service = await givenDirectives();
const work = workOn(service);
const review = service.get(ReviewDirectiveHandler);
const cabinet = acting('secretariat', '35.24');
await service.hasRegion('35.24');
await service.hasOrganisation('35.24', 'dinkes');
const guideline = { kind: 'guideline', reviewEveryMonths: 12 } as const;

describe('Reviewing a guideline', () => {
  it('stores its next review, the entry in its history and the announcement together', async () => {
    service.clock.travelTo('2021-03-29T08:00:00Z');
    const { directive } = await work.anIssuedDirective(cabinet, { classes: ['opd'] }, guideline);
    expect(directive).toMatchObject({ kind: 'guideline', nextReviewOn: '2022-03-29' });
    // Half past midnight of the last day of the year in WIB.
    service.clock.travelTo('2021-12-30T17:30:00Z');

    const reviewed = await review.execute(cabinet, { directiveId: directive.id, expected: 2, note: 'Masih berlaku.' });

    expect(reviewed).toMatchObject({ status: 'issued', nextReviewOn: '2022-12-31', version: 3 });
    const [, , announced] = await service.announced(directive.id);
    expect(announced).toMatchObject({ type: 'directives.directive-reviewed.v1', sequence: 3, data: { nextReviewOn: '2022-12-31' } });
    const { items } = await service.get(ShowDirectiveHistoryController).show(cabinet, directive.id, { limit: 10 });
    expect(items.map(({ version, action, reason, text }) => [version, action, reason, text])).toEqual([
      [1, 'drafted', null, 'Percepat vaksinasi.'],
      [2, 'issued', null, null],
      [3, 'reviewed', 'Masih berlaku.', null],
    ]);
  });

  it('is refused for a draft, and leaves no trace', async () => {
    const { id: directiveId } = await work.aDraft(cabinet, { classes: ['opd'] }, undefined, guideline);

    await expect(review.execute(cabinet, { directiveId, note: 'x' })).rejects.toThrow(DirectiveNotInForce);
    expect(await service.announced(directiveId)).toHaveLength(1);
  });

  it('lets one of many who have read the same version through', async () => {
    const { directive } = await work.anIssuedDirective(cabinet, { classes: ['opd'] }, guideline);

    const { fulfilled } = await service.race(() => review.execute(cabinet, { directiveId: directive.id, expected: 2, note: 'Tetap.' }));

    expect(fulfilled).toHaveLength(1);
    expect(await service.announced(directive.id)).toHaveLength(3);
  });
});
