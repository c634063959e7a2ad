import fc from 'fast-check';
import { html, type Part } from './html.js';

/** A browser's reading of a text between tags or in an attribute. */
const read = (markup: string): string =>
  markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[<>"'&/= a-z!-]{0,30}$/),
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='alert(1)", '-->', '</title><script>', '&lt;'),
);

describe('A template', () => {
  it('shows any text as it is, and lets none of it become markup', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, label) => {
        const markup = html`<p title="${label}">${text}</p>`.toString();
        const [, title = '', content = ''] = /^<p title="([^"<>']*)">([^<>"']*)<\/p>$/.exec(markup) ?? [];

        expect([read(title), read(content)]).toEqual([label, text]);
      }),
    );
  });

  it('keeps what another template has made, joins lists, and writes nothing for nothing', () => {
    const items: Part = ['a', html`<b>b</b>`, null, false, undefined, 0, 7n];

    expect(html`<ul>${items}</ul>`.toString()).toBe('<ul>a<b>b</b>07</ul>');
  });

  it.each([
    ['a script', () => html`<script>${'x'}</script>`],
    ['a style', () => html`<style>${'x'}</style>`],
    ['a comment', () => html`<!-- ${'x'} -->`],
    ['the name of a tag', () => html`<${'x'}>`],
    ['a tag', () => html`<p ${'x'}>`],
    ['the name of an attribute', () => html`<p data-${'x'}="1">`],
    ['an attribute without quotes', () => html`<p title=${'x'}>`],
    ['an attribute in single quotes', () => html`<p title='${'x'}'>`],
    ['an event', () => html`<p onclick="${'x'}">`],
    ['an event, however it is written', () => html`<svg/OnLoad="${'x'}">`],
    ['an attribute of styles', () => html`<p style="${'x'}">`],
    ['a page in a page', () => html`<iframe srcdoc="${'x'}">`],
    ['a script after a tag that holds a sign of greater', () => html`<p title="a > b"><script>let a = ${'x'}`],
  ])('has nothing put into %s, whatever it is', (_place, write) => {
    expect(write).toThrow(TypeError);
  });

  it('finds its places again after a comment, a script and an attribute that look like something else', () => {
    const write = (text: string) => html`<!-- <p title=" --><script>"<p title='</script><a title="> <script>" href="${text}">${text}</a>`;

    expect(write('/?q=<').toString()).toContain('href="/?q=&lt;">/?q=&lt;</a>');
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'JAVASCRIPT:x', '//evil.example', 'x', '/\\evil.example'])(
    'does not link to %j',
    (address) => {
      expect(() => html`<a href="${address}">x</a>`).toThrow('A link goes to');
    },
  );

  it.each(['/v1/regions/33.16', '?lang=en', '#main', 'https://example.go.id/?a=1&b=2', 'mailto:a@example.go.id', ''])(
    'links to %j',
    (address) => {
      expect(read(/href="([^"]*)"/.exec(html`<a href="${address}">x</a>`.toString())?.[1] ?? '-')).toBe(address);
    },
  );

  it('does not put markup into an attribute', () => {
    expect(() => html`<p title="${html`<b>x</b>`}"></p>`).toThrow('Markup cannot stand in an attribute');
  });
});
