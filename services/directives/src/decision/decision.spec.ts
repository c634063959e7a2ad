import { Decision } from './decision.js';
import { DecisionNotInForce } from './decision.errors.js';

const at = new Date('2023-01-10T03:00:00Z');
const origin = { id: 'd1', region: '51.08', number: 'RKR/51.08/2023/1/K1', meetingId: 'm1' };
const aDecision = () => Decision.record(origin, 'MPP di lantai 3 Pasar Banyuasri.', at).decision;
const later = { id: 'd2', number: 'RKR/51.08/2023/2/K1' };

describe('A decision (U5)', () => {
  it('is in force from its recording on, as it was written down', () => {
    const { decision, recorded } = Decision.record(origin, 'MPP di lantai 3 Pasar Banyuasri.', at);

    expect(decision).toMatchObject({ status: 'active', supersededBy: null, version: 1 });
    expect(recorded).toMatchObject({ decisionId: 'd1', sequence: 1, number: 'RKR/51.08/2023/1/K1', meetingId: 'm1' });
  });

  it('stays in force while it is looked at again, as often as that may be', () => {
    const decision = aDecision();

    expect(decision.revisit('Lift belum ada.', at)).toMatchObject({ sequence: 2, reason: 'Lift belum ada.' });
    expect(decision.revisit('Lift masih belum ada.', at)).toMatchObject({ sequence: 3 });
    expect(decision.status).toBe('revisited');
  });

  it('names the one that takes its place', () => {
    const decision = aDecision();

    expect(decision.supersede(later, at)).toMatchObject({ sequence: 2, supersededBy: 'd2', supersededByNumber: 'RKR/51.08/2023/2/K1' });
    expect(decision).toMatchObject({ status: 'superseded', supersededBy: 'd2' });
  });

  it.each(['superseded', 'cancelled'] as const)('that is %s is not changed any more', (end) => {
    const decision = aDecision();
    if (end === 'superseded') decision.supersede(later, at);
    else decision.cancel('Anggaran dialihkan.', at);

    expect(() => decision.revisit('x', at)).toThrow(DecisionNotInForce);
    expect(() => decision.supersede(later, at)).toThrow(DecisionNotInForce);
    expect(() => decision.cancel('x', at)).toThrow(DecisionNotInForce);
    expect(decision).toMatchObject({ status: end, version: 2 });
  });
});
