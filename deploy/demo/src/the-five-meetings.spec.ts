import { isTenantCode } from '@rakor/kernel';
import { GOVERNMENT, type Meeting, type Region } from './story.js';
import { theFiveMeetings } from './the-five-meetings.js';

const OBLIGING = ['instruction', 'request', 'target'];

const regionsOf = ({ region, guests = [] }: Meeting): readonly Region[] => [region, ...guests];
const directivesOf = ({ utterances }: Meeting) =>
  utterances.flatMap(({ directive, ...said }) => (directive ? [{ ...said, ...directive }] : []));
const named = theFiveMeetings.map((meeting): [string, Meeting] => [`${meeting.region.name}, ${meeting.startsAt.slice(0, 10)}`, meeting]);

describe('The five meetings', () => {
  it('take place in the regions of their reports, by code, on the days of their reports', () => {
    expect(theFiveMeetings.map(({ region, startsAt }) => [region.code, startsAt.slice(0, 10)])).toEqual([
      ['52.08', '2021-03-08'],
      ['33.16', '2021-03-29'],
      ['36', '2022-06-28'],
      ['51.08', '2023-01-10'],
      ['35.24', '2023-01-30'],
    ]);
  });

  it('say their deadlines in words, and only in Blora', () => {
    expect(theFiveMeetings.flatMap(directivesOf).flatMap(({ due }) => due ?? [])).toEqual([
      'sebelum Lebaran',
      'awal Juni',
      'besok',
      'segera',
    ]);
  });

  it('know the acting ones as acting', () => {
    const holders = theFiveMeetings
      .flatMap(regionsOf)
      .flatMap(({ government, organisations, positions = [] }) =>
        [government, ...organisations.flatMap(({ head }) => head ?? []), ...positions].flatMap(({ holder }) => holder ?? []),
      );

    expect(holders).toHaveLength(12);
    expect(holders.filter(({ acting }) => acting).map(({ name }) => name)).toEqual(['M Tranggono', 'Lihadnyana']);
  });
});

describe.each(named)('The meeting of %s', (_, meeting) => {
  it('obliges only by instructions, requests and targets (domain §1.6)', () => {
    expect(directivesOf(meeting).filter(({ kind }) => !OBLIGING.includes(kind))).toEqual([]);
  });

  it('names for each thing said which row of the domain it proves', () => {
    expect(meeting.utterances.filter(({ rows }) => rows.length === 0)).toEqual([]);
  });

  it('says nothing twice: a text is how the player knows what is there already', () => {
    const texts = meeting.utterances.map(({ text }) => text);

    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has registers in which each code stands once, with 20 to 30 agencies in a regency that holds a meeting', () => {
    for (const { code, organisations } of regionsOf(meeting)) {
      const codes = organisations.map((organisation) => organisation.code);

      expect(isTenantCode(code)).toBe(true);
      expect(new Set(codes).size).toBe(codes.length);
    }
    const agencies = meeting.region.organisations.filter((organisation) => organisation.class === 'opd').length;
    expect(agencies).toBeGreaterThanOrEqual(meeting.region.code.length === 2 ? 10 : 20);
    expect(agencies).toBeLessThanOrEqual(30);
  });

  it('addresses only organisations that it has registered', () => {
    const known = new Set([GOVERNMENT, ...meeting.region.organisations.map(({ code }) => code)]);
    const sets = [meeting.invited, ...directivesOf(meeting).map(({ to }) => to)];

    expect(sets.flatMap(({ organisations = [], except = [] }) => [...organisations, ...except]).filter((code) => !known.has(code))).toEqual(
      [],
    );
  });

  it('names as lead who is registered, and as who proposes a guest', () => {
    const codes = meeting.region.organisations.map(({ code }) => code);
    const guests = (meeting.guests ?? []).map(({ code }) => code);

    expect(
      directivesOf(meeting)
        .flatMap(({ lead }) => lead ?? [])
        .filter((lead) => !codes.includes(lead)),
    ).toEqual([]);
    expect(meeting.utterances.filter(({ proposedBy }) => proposedBy !== undefined && !guests.includes(proposedBy))).toEqual([]);
    expect(meeting.utterances.filter(({ kind, proposedBy }) => proposedBy !== undefined && kind !== 'proposal')).toEqual([]);
  });

  it('lets only those answer whom the directive is addressed to', () => {
    const inRegister = new Map(meeting.region.organisations.map((organisation) => [organisation.code, organisation.class]));
    const strangers = directivesOf(meeting).flatMap(({ to, answers = {} }) =>
      Object.keys(answers).filter((code) => {
        const of = code.startsWith('kec-') ? 'district-office' : inRegister.get(code);
        return !to.organisations?.includes(code) && (of === undefined || !to.classes?.includes(of));
      }),
    );

    expect(strangers).toEqual([]);
  });

  it('sends one report back, of exactly one directive', () => {
    expect(directivesOf(meeting).filter(({ rows }) => rows.includes(meeting.returned.row))).toHaveLength(1);
  });
});
