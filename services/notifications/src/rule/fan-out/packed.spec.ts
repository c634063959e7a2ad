import fc from 'fast-check';
import { organisation } from '../../message/deliver/letter.js';
import { packed, unpacked } from './packed.js';

const to = (code: string) => organisation({ organisationId: code, organisationCode: code, organisationName: code });

describe('Letters to many', () => {
  it('are the same again, whatever they say', () => {
    const facts = fc.dictionary(fc.constantFrom('number', 'text', 'assignmentId', 'mode'), fc.option(fc.string()));
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 6 }), (all) => {
        const letters = all.map((one, n) => ({ to: to(`opd-${n}`), facts: one }));

        expect(unpacked(JSON.parse(JSON.stringify(packed(letters))) as ReturnType<typeof packed>)).toEqual(letters);
      }),
    );
  });

  it('share what they have in common, so that it is worded once', () => {
    const facts = { number: 'ARH/1', text: 'Siapkan loket.' };
    const { shared, letters } = packed([
      { to: to('dinkes'), facts },
      { to: to('dpupr'), facts: { ...facts } },
    ]);
    const [first, second] = unpacked({ shared, letters });

    expect(letters.map(({ own }) => own)).toEqual([{}, {}]);
    expect(first?.facts).toBe(second?.facts);
  });

  it('keep for each what is its own', () => {
    const { shared, letters } = packed([
      { to: to('dinkes'), facts: { number: 'ARH/1', assignmentId: 'a' } },
      { to: to('dpupr'), facts: { number: 'ARH/1', assignmentId: 'b' } },
    ]);

    expect(shared).toEqual({ number: 'ARH/1' });
    expect(letters.map(({ own }) => own)).toEqual([{ assignmentId: 'a' }, { assignmentId: 'b' }]);
  });
});
