import { lombokUtara2021 } from '@rakor/demo';
import type { Rakor } from './given-rakor.js';
import { minutesOf } from './minutes.js';

/** What the report tells, and what is there afterwards. */
export async function lombokUtara(rakor: Rakor): Promise<void> {
  const summary = await rakor.play([lombokUtara2021]);
  const minutes = await minutesOf(rakor, lombokUtara2021);
  const allOpd = minutes.codesOf('opd').sort();

  describe('Lombok Utara, 8 March 2021: rakor about the 100 days', () => {
    it('begins at nine in Central Indonesian time', () => {
      expect(minutes.meeting).toMatchObject({ startsAt: '2021-03-08T01:00:00.000Z', heldOn: '2021-03-08' });
    });

    it('calls the heads of all OPD, and no camat, though the register has five district offices', () => {
      expect(minutes.codesOf('district-office')).toHaveLength(5);
      expect(minutes.seats.filter(({ position }) => position.startsWith('Camat'))).toEqual([]);
      // With the deputy regent, who speaks.
      expect(minutes.seats).toHaveLength(allOpd.length + 1);
    });

    it('gives Memarak to two units together, and asks all others to share the understanding (K2)', async () => {
      const [channel, understanding] = minutes.of('K2');
      const owners = ['bagian-humas', 'dinkominfo'];

      expect(channel && (await minutes.reached(channel))).toEqual(owners);
      expect(understanding && (await minutes.reached(understanding))).toEqual(allOpd.filter((code) => !owners.includes(code)));
    });

    it('hears from every OPD which of its programs align with the leaders’ (K3)', async () => {
      const [alignment] = minutes.of('K3');

      expect(alignment && (await minutes.reached(alignment))).toEqual(allOpd);
    });

    it('invites those who live on tourism, whom nobody can instruct (K4)', async () => {
      const [tourism] = minutes.of('K4');
      const assignments = tourism ? await minutes.assignments(tourism) : [];

      expect(assignments.map(({ organisationCode, mode }) => [organisationCode, mode]).sort()).toEqual([
        ['disbudpar', 'instruct'],
        ['pelaku-wisata', 'invite'],
      ]);
    });

    it('keeps what already runs as a report, and asks for more than 100 days of it (K5)', async () => {
      const [onward] = minutes.of('K5');

      expect(minutes.utterances.find(({ kind }) => kind === 'report')?.text).toContain('Dukcapil');
      expect(onward && (await minutes.reached(onward))).toEqual(['dinkes', 'dukcapil']);
    });

    it('reaches every inbox', () => {
      expect(summary.undelivered).toEqual([]);
    });
  });
}
