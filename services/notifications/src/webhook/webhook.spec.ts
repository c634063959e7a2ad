import { aWebhook } from './webhook.builder.js';

const NOON = new Date('2021-03-29T05:00:00.000Z');
const after = (days: number, ms = 0) => new Date(NOON.getTime() + days * 86_400_000 + ms);

describe('A webhook', () => {
  it('proves itself once; what it proved before is no news', () => {
    const webhook = aWebhook({ status: 'unverified', version: 1 });

    expect(webhook.verify('admin', NOON)).toMatchObject({ sequence: 2, host: 'dasbor.blorakab.go.id', verifiedAt: NOON.toISOString() });
    expect(webhook.verify('admin', NOON)).toBeNull();
    expect(webhook).toMatchObject({ status: 'enabled', version: 2 });
  });

  it('says nothing of its path, where a key may be', () => {
    expect(JSON.stringify(aWebhook().disable('by-hand', 'admin', NOON))).not.toContain('key=1');
  });

  it('at another address must prove itself anew', () => {
    const webhook = aWebhook({ failingSince: NOON });
    webhook.change({ url: 'https://other.example/' }, 'admin', NOON);

    expect(webhook).toMatchObject({ status: 'unverified', failingSince: null, version: 3 });
  });

  it('that hears other events goes on', () => {
    const webhook = aWebhook();
    webhook.change({ eventTypes: ['programs.*'] }, 'admin', NOON);

    expect(webhook.status).toBe('enabled');
  });

  it('that is told what it is already refuses', () => {
    expect(() => aWebhook().change({ eventTypes: ['directives.*'] }, 'admin', NOON)).toThrow('as you say already');
  });

  it.each([
    ['directives.directive-issued.v1', ['directives.*'], true],
    ['directives.directive-issued.v1', ['directives.directive-issued.v1'], true],
    ['directives.directive-issued.v1', ['directives.directive-issued.v2', 'programs.*'], false],
    ['directives-of-others.issued.v1', ['directives.*'], false],
  ])('hears %s where it wants %p: %p', (type, eventTypes, heard) => {
    expect(aWebhook({ eventTypes }).hears(type)).toBe(heard);
  });

  it('signs with both secrets until the old one ends, and then with the new one', () => {
    const webhook = aWebhook();
    webhook.rotate('sealed-two', after(1), 'admin', NOON);

    expect(webhook.secretsAt(after(1, -1))).toEqual(['sealed-two', 'sealed-one']);
    expect(webhook.secretsAt(after(1))).toEqual(['sealed-two']);
  });

  it('is disabled after five days in which nothing arrived, and not before', () => {
    const webhook = aWebhook();

    expect(webhook.failed(false, 'errand', NOON)).toBeNull();
    expect(webhook.failed(false, 'errand', after(5, -1))).toBeNull();
    expect(webhook.failed(false, 'errand', after(5))).toMatchObject({ reason: 'failing', disabledBy: 'errand' });
    expect(webhook.failed(false, 'errand', after(6))).toBeNull();
  });

  it('counts the days anew once something arrives', () => {
    const webhook = aWebhook({ failingSince: NOON });
    webhook.heardWell();

    expect(webhook.failed(false, 'errand', after(5))).toBeNull();
  });

  it('is disabled at once when its address says that it is gone', () => {
    expect(aWebhook().failed(true, 'errand', NOON)).toMatchObject({ reason: 'gone' });
  });

  it('can be enabled when it is disabled only', () => {
    const webhook = aWebhook();
    expect(() => webhook.enable('admin', NOON)).toThrow('not disabled');
    webhook.disable('by-hand', 'admin', NOON);
    expect(() => webhook.disable('by-hand', 'admin', NOON)).toThrow('is disabled');
    expect(() => webhook.verify('admin', NOON)).toThrow('is disabled');

    expect(webhook.enable('admin', NOON)).toMatchObject({ sequence: 4 });
    expect(webhook).toMatchObject({ status: 'enabled', disabledReason: null, failingSince: null });
  });
});
