import { childOf, formatTraceparent, parseTraceparent } from './traceparent.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('A traceparent', () => {
  it('is read into its parts', () => {
    expect(parseTraceparent(`00-${TRACE}-${SPAN}-01`)).toEqual({ traceId: TRACE, spanId: SPAN, sampled: true });
  });

  it('of a later version is read as far as it is understood', () => {
    expect(parseTraceparent(`01-${TRACE}-${SPAN}-00-more`)).toEqual({ traceId: TRACE, spanId: SPAN, sampled: false });
  });

  it.each([
    ['absent', undefined],
    ['empty', ''],
    ['of version ff', `ff-${TRACE}-${SPAN}-01`],
    ['of a zero trace', `00-${'0'.repeat(32)}-${SPAN}-01`],
    ['of a zero span', `00-${TRACE}-${'0'.repeat(16)}-01`],
    ['in upper case', `00-${TRACE.toUpperCase()}-${SPAN}-01`],
    ['with more than version 00 has', `00-${TRACE}-${SPAN}-01-more`],
    ['cut off', `00-${TRACE}`],
  ])('%s is ignored', (_, header) => {
    expect(parseTraceparent(header)).toBeUndefined();
  });
});

describe('A span', () => {
  it('under a parent keeps the trace and the sampling, and has an id of its own', () => {
    const child = childOf({ traceId: TRACE, spanId: SPAN, sampled: true });

    expect(child).toMatchObject({ traceId: TRACE, sampled: true });
    expect(child.spanId).not.toBe(SPAN);
  });

  it('without a parent begins a trace that others can read', () => {
    const root = childOf(undefined);

    expect(parseTraceparent(formatTraceparent(root))).toEqual(root);
  });
});
