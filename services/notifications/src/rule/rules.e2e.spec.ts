import { DirectiveClosedV1, DirectiveIssuedV1, FollowingSetV1, OrganisationRegisteredV1, RoutingRuleSetV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { type Caller, eventually, givenService, race } from '@rakor/testing';
import { aDirectiveClosing, anAddressee, anIssue, aRegistration } from '../facts.builder.js';
import type { FollowingView } from '../following/following.view.js';
import type { MessageView } from '../message/message.view.js';
import { notifications } from '../service.js';
import { allProved } from '../testing/all-proved.js';
import type { DryRunAnswer } from './dry-run/dry-run.controller.js';
import { aRuleWish } from './rule.builder.js';
import type { RuleHistory, RuleView } from './rule.view.js';

const service = await givenService(notifications);
const province = service.api.as('province-admin', '35');
let region = '35.01';
let admin: Caller;

/** Each test in a regency of its own; its Inspektorat is known. */
let regency = 0;
beforeEach(async () => {
  region = `35.${String(++regency).padStart(2, '0')}`;
  admin = service.api.as('regency-admin', region);
  await service.hears({ type: OrganisationRegisteredV1, fact: aRegistration({ code: 'inspektorat', name: 'Inspektorat' }) }, { region });
  await eventually(async () => {
    const { rows } = await service.database.admin.query('select 1 from notifications.organisation where region = $1', [region]);
    expect(rows).toHaveLength(1);
  });
});

const INSPEKTORAT = [{ kind: 'organisation', code: 'inspektorat' }] as const;
const path = (rest = '', of = region) => `/v1/regions/${of}/routing-rules${rest}`;
const set = (code: string, wish: Parameters<typeof aRuleWish>[0] = {}, ifMatch = 0) =>
  admin.put<RuleView>(path(`/${code}`), aRuleWish({ audience: INSPEKTORAT, ...wish }), { ifMatch });
const setInProvince = async (code: string, wish: Parameters<typeof aRuleWish>[0] = {}) => {
  const { body } = await province.get<RuleView>(path(`/${code}`, '35'));
  return province.put(path(`/${code}`, '35'), aRuleWish({ audience: INSPEKTORAT, appliesTo: 'regencies', ...wish }), {
    ifMatch: body.version ?? 0,
  });
};
const inboxOf = async (organisation: string) =>
  (await service.api.as('organisation', region, organisation).get<{ items: MessageView[] }>(`/v1/regions/${region}/inbox?limit=200`)).body
    .items;
const closes = (wish: Partial<DirectiveClosedV1> = {}) =>
  service.hears({ type: DirectiveClosedV1, fact: aDirectiveClosing(wish) }, { region });
const eventOf = (wish: Partial<DirectiveClosedV1> = {}) => ({ eventType: DirectiveClosedV1.type, data: aDirectiveClosing(wish) });
/** All that the secretariat was told so far; what is shipped tells it of every closing. */
const secretariatHas = (messages: number) =>
  eventually(async () =>
    expect((await service.api.as('secretariat', region).get<{ items: object[] }>(`/v1/regions/${region}/inbox`)).body.items).toHaveLength(
      messages,
    ),
  );

describe('A routing rule', () => {
  it('tells whom it names, in both languages, and is on record as the reason', async () => {
    expect(await set('inspektorat-arahan-selesai')).toMatchObject({ status: 200, body: { version: 1, region } });
    const event = await closes({ number: 'ARH/35.01/2023/00007' });

    await eventually(async () => expect(await inboxOf('inspektorat')).toMatchObject([{ subject: 'Arahan ARH/35.01/2023/00007 selesai' }]));
    const { body } = await service.api
      .as('auditor', region)
      .get<{ items: object[] }>(`/v1/regions/${region}/deliveries?event=${event}&recipient=inspektorat`);
    expect(body.items).toMatchObject([
      { rule: 'rule:inspektorat-arahan-selesai', status: 'delivered', recipient: { name: 'Inspektorat' } },
    ]);
  });

  it('tells nobody where its conditions do not hold, or it is switched off', async () => {
    await set('a', { conditions: [{ field: 'number', is: 'equal', value: 'ARH/1' }] });
    await set('b', { active: false });
    await closes({ number: 'ARH/2' });
    await secretariatHas(1);

    expect(await inboxOf('inspektorat')).toEqual([]);
  });

  it('tells nobody twice: what is shipped has told the secretariat', async () => {
    await set('a', { audience: [{ kind: 'secretariat' }, ...INSPEKTORAT] });
    await closes();

    await eventually(async () => expect(await inboxOf('inspektorat')).toHaveLength(1));
    const { body } = await service.api.as('secretariat', region).get<{ items: MessageView[] }>(`/v1/regions/${region}/inbox`);
    expect(body.items).toMatchObject([{ subject: expect.stringMatching(/telah tuntas$/) as unknown }]);
  });

  it('does not keep an event from its effect when an organisation is not known', async () => {
    await set('a', { audience: [{ kind: 'organisation', code: 'nobody' }] });
    await closes();

    await secretariatHas(1);
  });
});

describe('Who follows something', () => {
  const dinkes = () => service.api.as('organisation', region, 'dinkes');
  const follows = (item: string) => `/v1/regions/${region}/following/${item}`;
  const followed = async (caller = dinkes()) =>
    (await caller.get<{ items: FollowingView[] }>(`/v1/regions/${region}/following`)).body.items;
  /** A directive that an organisation of this regency has been told of, and a rule that tells followers of its end. */
  async function givenADirective(): Promise<string> {
    const directiveId = newId();
    const addressees = [anAddressee({ region, organisationCode: 'dinkes' }), anAddressee({ region, organisationCode: 'dinsos' })];
    await service.hears({ type: DirectiveIssuedV1, fact: anIssue({ directiveId, addressees }) }, { region });
    await eventually(async () => expect(await inboxOf('dinkes')).toHaveLength(1));
    await set('pengikut', { audience: [{ kind: 'followers' }, ...INSPEKTORAT] });
    return directiveId;
  }

  it('hears by the rules that tell followers how it goes on, until it has had enough; nobody else does', async () => {
    const directiveId = await givenADirective();
    for (let twice = 0; twice < 2; twice++) expect(await dinkes().post(follows(`directive:${directiveId}`))).toMatchObject({ status: 204 });
    expect(await followed()).toMatchObject([{ kind: 'directive', itemId: directiveId }]);
    const event = await closes({ directiveId });
    await eventually(async () => expect(await inboxOf('dinkes')).toHaveLength(2));
    expect(await inboxOf('dinsos')).toHaveLength(1);
    expect(
      (await service.api.as('auditor', region).get(`/v1/regions/${region}/deliveries?event=${event}&recipient=dinkes`)).body,
    ).toMatchObject({ items: [{ rule: 'rule:pengikut', recipient: { name: 'Dinas Kesehatan' } }] });

    expect(await dinkes().delete(follows(`directive:${directiveId}`))).toMatchObject({ status: 204 });
    await closes({ directiveId });
    await eventually(async () => expect(await inboxOf('inspektorat')).toHaveLength(2));
    expect(await inboxOf('dinkes')).toHaveLength(2);
    expect(await followed()).toEqual([]);
    await eventually(async () => {
      const told = (await service.announced()).filter(({ type, region: of }) => type === FollowingSetV1.type && of === region);
      expect(told).toMatchObject([
        { sequence: 1, data: { follows: true } },
        { sequence: 2, data: { follows: false } },
      ]);
    });
  });

  it('has been told of it: what another inbox tells of does not exist', async () => {
    const directiveId = await givenADirective();
    const inspektorat = service.api.as('organisation', region, 'inspektorat');

    expect(await inspektorat.post(follows(`directive:${directiveId}`))).toMatchObject({
      status: 404,
      body: { code: 'item-unheard-of' },
    });
    expect(await dinkes().post(follows(`program:${directiveId}`))).toMatchObject({ status: 404 });
    expect(await dinkes().post(follows('ticket:A017'))).toMatchObject({ status: 400, body: { errors: [{ pointer: '/item' }] } });
  });
});

describe('A province’s rule for its regencies', () => {
  it('holds in a regency until that says otherwise under the same code, also by switching it off', async () => {
    const code = `provinsi-${newId().slice(-12)}`;
    expect(await setInProvince(code)).toMatchObject({ status: 200 });
    await closes();
    await eventually(async () => expect(await inboxOf('inspektorat')).toHaveLength(1));
    expect((await admin.get<{ items: RuleView[] }>(path())).body.items).toContainEqual(expect.objectContaining({ code, region: '35' }));

    await set(code, { active: false });
    await closes();
    await secretariatHas(2);
    expect(await inboxOf('inspektorat')).toHaveLength(1);
    await setInProvince(code, { active: false });
  });

  it('is not changed by a regency, and not seen by another province', async () => {
    const code = `provinsi-${newId().slice(-12)}`;
    await setInProvince(code);

    expect(await admin.put(path(`/${code}`, '35'), aRuleWish(), { ifMatch: 1 })).toMatchObject({ status: 403 });
    expect(await service.api.as('regency-admin', '36.04').get(path(`/${code}`, '36.04'))).toMatchObject({
      status: 404,
      body: { code: 'rule-not-found' },
    });
    await setInProvince(code, { active: false });
  });
});

describe('Setting a rule', () => {
  it.each([
    ['without an audience', { audience: [] }, 'validation-failed', '/audience'],
    [
      'with an unknown variable',
      { texts: { id: { subject: '{{nomor}}', body: 'x' }, en: { subject: 'x', body: 'x' } } },
      'rule-refused',
      '/texts/id/subject',
    ],
    ['for an event that there is not', { eventType: 'directives.eaten.v1' }, 'rule-refused', '/eventType'],
    [
      'for followers of what nobody can follow',
      { eventType: OrganisationRegisteredV1.type, audience: [{ kind: 'followers' }] },
      'rule-refused',
      '/audience/0',
    ],
    ['with an unknown comparison', { conditions: [{ field: 'number', is: 'like', value: 'x' }] }, 'validation-failed', '/conditions/0/is'],
  ])('%s is refused and leaves no trace', async (_, wish, code, pointer) => {
    const answer = await admin.put<{ errors: { pointer: string }[] }>(path('/a'), { ...aRuleWish(), ...wish }, { ifMatch: 0 });

    expect(answer).toMatchObject({ status: 400, body: { code } });
    expect(answer.body.errors.map((one) => one.pointer)).toContain(pointer);
    expect(await admin.get(path('/a'))).toMatchObject({ status: 404 });
  });

  it('keeps each version, and needs the one that was seen', async () => {
    await set('a');
    await set('a', { urgent: true }, 1);

    expect(await set('a', { urgent: false }, 1)).toMatchObject({ status: 412 });
    expect(await set('a', { urgent: true }, 2)).toMatchObject({ status: 409, body: { code: 'rule-unchanged' } });
    const { body } = await admin.get<RuleHistory>(path('/a'));
    expect(body).toMatchObject({
      version: 2,
      urgent: true,
      history: [
        { version: 1, urgent: false },
        { version: 2, urgent: true },
      ],
    });
    await eventually(async () => {
      const told = (await service.announced()).filter(({ type, region: of }) => type === RoutingRuleSetV1.type && of === region);
      expect(told.map(({ sequence }) => sequence)).toEqual([1, 2]);
    });
  });

  it('for the first time is done by one of eight', async () => {
    const { fulfilled } = await race(8, () => set('a'));

    expect(fulfilled.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(7).fill(412)]);
  });

  it.each(['secretariat', 'organisation', 'leader', 'auditor'] as const)('is not for a %s', async (role) => {
    expect(await service.api.as(role, region, 'dinkes').put(path('/a'), aRuleWish(), { ifMatch: 0 })).toMatchObject({ status: 403 });
  });
});

describe('A dry run', () => {
  it('says which messages an event would make, to whom, and why not to others; and tells nobody', async () => {
    await set('tells');
    await set('waits', { conditions: [{ field: 'number', is: 'equal', value: 'ARH/1' }] });
    const wishes = { language: 'id', digest: 'daily', quietHours: null, channels: ['e-mail'], email: 'inspektur@lamongankab.go.id' };
    const inspektur = service.api.for({ role: 'organisation', region, organisation: 'inspektorat', subject: newId() });
    await inspektur.put(`/v1/regions/${region}/preferences`, wishes, { ifMatch: 0 });
    await allProved(service.database, region);

    const draft = aRuleWish({ audience: [{ kind: 'organisation', code: 'nobody' }] });
    const { body, status } = await admin.post<DryRunAnswer>(path('/dry-run'), { ...eventOf({ number: 'ARH/9' }), draft });

    expect(status).toBe(200);
    expect(body.rules.filter(({ rule }) => !rule.startsWith('provinsi'))).toMatchObject([
      { rule: 'directive-closed', messages: [{ recipient: `Sekretariat ${region}`, mail: [] }], whyNot: [] },
      {
        rule: 'tells',
        messages: [
          {
            recipient: 'Inspektorat',
            texts: { id: { subject: 'Arahan ARH/9 selesai' }, en: { subject: 'Directive ARH/9 is done' } },
            mail: [expect.stringMatching(/^e-mail i\*\*\*@lamongankab\.go\.id: held \(digest\) until /) as unknown],
          },
        ],
        whyNot: [],
      },
      { rule: 'waits', messages: [], whyNot: ['condition: number equal ARH/1'] },
      { rule: 'draft', messages: [], whyNot: ['organisation nobody: unknown-organisation'] },
    ]);
    expect(await inboxOf('inspektorat')).toEqual([]);
  });

  it('tells nobody twice either, whatever rules there are, and says which one told already', async () => {
    await set('a', { audience: [{ kind: 'secretariat' }, ...INSPEKTORAT] });
    await set('b', { audience: [...INSPEKTORAT, { kind: 'secretariat' }] });

    const { body } = await admin.post<DryRunAnswer>(path('/dry-run'), eventOf());
    const event = await closes();
    await eventually(async () => expect(await inboxOf('inspektorat')).toHaveLength(1));

    expect(body.rules.filter(({ rule }) => !rule.startsWith('provinsi'))).toMatchObject([
      { rule: 'directive-closed', messages: [{ recipient: `Sekretariat ${region}` }], whyNot: [] },
      { rule: 'a', messages: [{ recipient: 'Inspektorat' }], whyNot: [`Sekretariat ${region}: told by directive-closed`] },
      { rule: 'b', messages: [], whyNot: ['Inspektorat: told by a', `Sekretariat ${region}: told by directive-closed`] },
    ]);
    const { body: told } = await service.api
      .as('auditor', region)
      .get<{ items: { rule: string; recipient: { name: string } }[] }>(`/v1/regions/${region}/deliveries?event=${event}&channel=in-app`);
    expect(told.items.map(({ rule, recipient }) => `${rule} ${recipient.name}`).toSorted()).toEqual([
      `directive-closed Sekretariat`,
      'rule:a Inspektorat',
    ]);
  });

  it('tries a draft in the place of the rule whose code it is to have', async () => {
    const code = 'directive-closed';
    const { body: shipped } = await admin.get<RuleView>(path(`/${code}`));
    const { eventType, conditions, audience, urgent } = shipped;
    const draft = aRuleWish({ eventType, conditions, audience, urgent });

    const { body } = await admin.post<DryRunAnswer>(path('/dry-run'), { ...eventOf({ number: 'ARH/9' }), draft, code });

    expect(body.rules.filter(({ rule }) => !rule.startsWith('provinsi'))).toMatchObject([
      { rule: code, messages: [{ recipient: `Sekretariat ${region}`, texts: { id: { subject: 'Arahan ARH/9 selesai' } } }], whyNot: [] },
    ]);
    expect((await admin.get<RuleView>(path(`/${code}`))).body).toMatchObject({ layer: 'shipped', version: 0 });
  });

  it('says what would go to telephones, too', async () => {
    await set('a');
    const wishes = { language: 'id', digest: 'none', quietHours: null, channels: ['gateway'], phone: '+6281234567890' };
    const inspektur = service.api.for({ role: 'organisation', region, organisation: 'inspektorat', subject: newId() });
    await inspektur.put(`/v1/regions/${region}/preferences`, wishes, { ifMatch: 0 });
    await allProved(service.database, region);

    const { body } = await admin.post<DryRunAnswer>(path('/dry-run'), eventOf());

    expect(body.rules.find(({ rule }) => rule === 'a')?.messages).toMatchObject([
      { mail: ['e-mail: skipped (preference)', expect.stringMatching(/^gateway \+62\*\*\*890: held \(gathering\) until /) as unknown] },
    ]);
  });

  it('refuses an event that could not be', async () => {
    expect(await admin.post(path('/dry-run'), { eventType: DirectiveClosedV1.type, data: { number: 'ARH/9' } })).toMatchObject({
      status: 400,
      body: { code: 'rule-refused' },
    });
  });
});
