import { DIRECTIVE_TOPICS, type DirectiveTopic } from '@rakor/contracts';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { workOn } from '../../testing/given-work.js';
import { IssueDirectiveHandler } from '../issue/issue-directive.handler.js';
import { ListDirectivesController } from '../list/list-directives.controller.js';
import { RedraftDirectiveHandler } from '../redraft/redraft-directive.handler.js';
import { ShowTopicsController } from './show-topics.controller.js';

const service = await givenDirectives();
const work = workOn(service);
const province = acting('secretariat', '36');
const elsewhere = acting('secretariat', '35');
for (const { region } of [province, elsewhere]) {
  await service.hasRegion(region);
  await service.hasOrganisation(region, 'dinkes');
}

const aDraftAbout = async (context: typeof province, ...topics: DirectiveTopic[]) => {
  const { id: directiveId, version: expected } = await work.aDraft(context, { classes: ['opd'] });
  return service.get(RedraftDirectiveHandler).execute(context, { directiveId, expected, changes: { topics } });
};
const issuedAbout = async (context: typeof province, ...topics: DirectiveTopic[]) => {
  const { id: directiveId } = await aDraftAbout(context, ...topics);
  return service.get(IssueDirectiveHandler).execute(context, { directiveId });
};
const about = async (topic: DirectiveTopic) =>
  (await service.get(ListDirectivesController).list(province, { limit: 50, topic })).items.map(({ id }) => id);
const reached = async (context: typeof province) => (await service.get(ShowTopicsController).show(context)).topics;

describe('The strategic issues that a directive is about (N2)', () => {
  it('may be any that the contracts know, several together', async () => {
    expect((await aDraftAbout(elsewhere, ...DIRECTIVE_TOPICS)).topics).toEqual(DIRECTIVE_TOPICS);
  });

  it('stay where a draft is worded anew without a word of them', async () => {
    const { id: directiveId, version: expected } = await aDraftAbout(province, 'stunting');
    const changes = { text: 'Turunkan stunting.' };

    expect((await service.get(RedraftDirectiveHandler).execute(province, { directiveId, expected, changes })).topics).toEqual(['stunting']);
  });

  it('find it in the list, each of them', async () => {
    const both = await issuedAbout(province, 'tourism', 'inflation');
    const one = await issuedAbout(province, 'tourism');

    expect(await about('tourism')).toEqual([one.id, both.id]);
    expect(await about('inflation')).toEqual([both.id]);
  });

  it('are added up over what was issued, in each region by itself', async () => {
    await issuedAbout(elsewhere, 'poverty', 'unemployment');
    await issuedAbout(elsewhere, 'poverty');
    await aDraftAbout(elsewhere, 'poverty');
    const none = { numerator: 0 };

    expect(await reached(elsewhere)).toEqual([
      { topic: 'poverty', directives: 2, acknowledged: { ...none, denominator: 2 }, closed: { ...none, denominator: 2 } },
      { topic: 'unemployment', directives: 1, acknowledged: { ...none, denominator: 1 }, closed: { ...none, denominator: 1 } },
    ]);
    expect((await reached(province)).map(({ topic }) => topic)).not.toContain('poverty');
  });
});
