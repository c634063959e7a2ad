import { anAddressee, aDirectiveClosing, anIssue } from '../../facts.builder.js';
import { concernedBy } from './concerned.js';

describe('An event of a province', () => {
  it('concerns each regency that it addresses, which hears of its own alone', () => {
    const [serang, cilegon] = [anAddressee({ region: '36.04' }), anAddressee({ region: '36.72' })];
    const fact = anIssue({ addressees: [serang, cilegon, anAddressee({ region: '36' })] });

    expect(concernedBy(fact, '36')).toEqual([
      { region: '36.04', fact: { ...fact, addressees: [serang] } },
      { region: '36.72', fact: { ...fact, addressees: [cilegon] } },
    ]);
  });

  it('about one assignment concerns the regency of its addressee', () => {
    const fact = { assignmentId: 'a', addresseeRegion: '36.04' };

    expect(concernedBy(fact, '36')).toEqual([{ region: '36.04', fact }]);
    expect(concernedBy(fact, '36.04')).toEqual([]);
  });

  it('concerns no regency of another province', () => {
    expect(concernedBy({ assignmentId: 'a', addresseeRegion: '33.16' }, '36')).toEqual([]);
  });

  it('that names no other region concerns none', () => {
    expect(concernedBy(aDirectiveClosing(), '36')).toEqual([]);
  });
});
