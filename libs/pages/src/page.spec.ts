import { createHash } from 'node:crypto';
import { BASE_STYLE } from './base.style.js';
import { chartOf } from './chart.js';
import { html } from './html.js';
import { Look } from './look.js';
import { pageOf } from './page.js';
import { COLOURS, statusMark } from './status-mark.js';
import { tableOf } from './table.js';

const look = new Look({ styles: [BASE_STYLE] });
const parts = { language: 'id', look, title: '<Papan>', header: html`<h1>Papan</h1>`, main: html`<p>isi</p>` } as const;

describe('A page', () => {
  it('says its language, has one of each landmark, and a way past the header', () => {
    const page = pageOf({ ...parts, footer: html`kaki` });

    expect(page).toContain('<html lang="id">');
    expect(page).toContain('<title>&lt;Papan&gt;</title>');
    for (const landmark of ['<header>', '<main id="main">', '<footer>', 'href="#main"']) expect(page.split(landmark)).toHaveLength(2);
  });

  it('is a click away in the other language, and says which one it is in', () => {
    const page = pageOf({ ...parts, addressIn: (language) => `/papan?lang=${language}` });

    expect(page).toContain('<span aria-current="true" lang="id">Bahasa Indonesia</span>');
    expect(page).toContain('<a href="/papan?lang=en" hreflang="en" lang="en">English</a>');
  });

  it('loads itself again only where it hangs on a wall', () => {
    expect(pageOf(parts)).not.toContain('http-equiv');
    expect(pageOf({ ...parts, refreshSeconds: 30 })).toContain('<meta http-equiv="refresh" content="30">');
  });

  it('runs under a policy that knows its style and its script, and nothing else', () => {
    const script = 'document.title = "a && b";';
    const own = new Look({ styles: [BASE_STYLE, 'p { color: red }'], script });
    const page = pageOf({ ...parts, look: own });
    const hashIn = (element: string) => {
      const [, text = ''] = new RegExp(`<${element}>([^]*?)</${element}>`).exec(page) ?? [];
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };

    expect(own.policy).toContain(`style-src ${hashIn('style')};`);
    expect(own.policy).toContain(`script-src ${hashIn('script')};`);
    expect(own.policy).toContain("default-src 'none'");
    expect(own.policy).not.toContain('unsafe');
    expect(look.policy).not.toContain('script-src');
  });

  it('is not made with a script or style that would end too early', () => {
    expect(() => new Look({ styles: ['</style><script>'] })).toThrow('its own end tag');
    expect(() => new Look({ styles: [], script: '"</SCRIPT>"' })).toThrow('its own end tag');
  });
});

describe('A status', () => {
  it('has words and a shape of its own beside its colour', () => {
    const marks = COLOURS.map((colour) => statusMark(colour, 'tertinggal').toString());

    for (const mark of marks) expect(mark).toContain('tertinggal');
    expect(new Set(marks.map((mark) => /<svg[^]*<\/svg>/.exec(mark)?.[0])).size).toBe(COLOURS.length);
  });
});

describe('A table', () => {
  it('names its columns and its rows, and escapes what stands in them', () => {
    const rows = [{ name: '<b>MPP</b>', share: 60 }];
    const columns = [
      { heading: 'Program', cell: ({ name }: { name: string }) => name },
      { heading: '%', cell: ({ share }: { share: number }) => share, number: true },
    ];
    const table = tableOf<(typeof rows)[number]>({ caption: 'Program', columns, rows }).toString();

    expect(table).toContain('<caption>Program</caption>');
    expect(table).toContain('<th scope="col" class="number">%</th>');
    expect(table).toContain('<th scope="row">&lt;b&gt;MPP&lt;/b&gt;</th><td class="number">60</td>');
  });
});

describe('A chart', () => {
  const x = [
    { at: 1, label: '1' },
    { at: 99, label: '99' },
  ];
  const y = [
    { at: 0, label: '0' },
    { at: 100, label: '100' },
  ];
  const planned = {
    name: 'rencana',
    drawn: 'dashed',
    points: [
      { x: 1, y: 0 },
      { x: 99, y: 100 },
    ],
  } as const;
  const chart = (lines: Parameters<typeof chartOf>[0]['lines']) =>
    chartOf({
      id: 'mpp',
      caption: 'MPP',
      description: 'Hari 32: rencana 42,7 %.',
      x,
      y,
      lines,
      now: { at: 32, label: 'hari 32' },
    }).toString();

  it('is told in words to who cannot see it', () => {
    expect(chart([planned])).toContain('role="img" aria-labelledby="mpp-c" aria-describedby="mpp-d"');
    expect(chart([planned])).toContain('id="mpp-d">Hari 32: rencana 42,7 %.</p>');
  });

  it('draws a line from corner to corner of its axes', () => {
    expect(chart([planned])).toContain('d="M52 232L570 22"');
  });

  it('draws what stands until it changes in steps', () => {
    expect(chart([{ ...planned, stepped: true }])).toContain('d="M52 232H570V22"');
  });

  it('leaves out a line of which nothing is known', () => {
    expect(chart([planned, { name: 'terverifikasi', drawn: 'solid', points: [] }])).not.toContain('terverifikasi');
  });

  it('does not write the names of lines that end together over each other', () => {
    const other = { ...planned, name: 'lapor', drawn: 'dotted' } as const;
    const heights = [...chart([planned, other]).matchAll(/x="580" y="([\d.]+)"/g)].map(([, at]) => Number(at));

    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(15);
  });
});
