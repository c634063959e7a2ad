import { aPublication } from './satisfaction-duty.builder.js';
import { asksAnew, draftOf } from './satisfaction-duty.js';

const known = { directiveId: 'd', publishedAt: new Date('2021-07-01T02:00:00Z'), elements: ['U3', 'U9', 'U4'] };
const [time, complaints] = aPublication().lowest;
const others = [time, complaints, { element: 'U8', name: 'Sarana dan prasarana', mean: '3.0000' }] as ReturnType<
  typeof aPublication
>['lowest'];

describe('What a published index asks for', () => {
  it('names the index, the period and the three elements that were judged worst, to who runs the place', () => {
    const published = aPublication();

    expect(draftOf(published, 'Bupati Blora', '2021-07-30')).toEqual({
      text:
        'Tindak lanjuti hasil survei kepuasan masyarakat MPP Blora periode 2021-06-01 s.d. 2021-06-30 (IKM 83,33, mutu B): perbaiki unsur ' +
        'terendah, yaitu U3 Waktu penyelesaian (1,0000); U9 Penanganan pengaduan, saran, dan masukan (2,0000); U4 Biaya/tarif (3,0000).',
      issuer: 'Bupati Blora',
      addressees: { classes: [], organisations: [published.operatorId], except: [] },
      dueOn: '2021-07-30',
    });
  });

  it('is asked once', () => expect(asksAnew(undefined, aPublication())).toBe(true));

  it('stands when the period is published again with the same elements at the end, in whatever order', () => {
    const again = aPublication({ publishedAt: '2021-07-05T02:00:00.000Z', lowest: aPublication().lowest.toReversed() });
    expect(asksAnew(known, again)).toBe(false);
  });

  it('is another one when other elements are at the end', () =>
    expect(asksAnew(known, aPublication({ publishedAt: '2021-07-05T02:00:00.000Z', lowest: others }))).toBe(true));

  it('is not taken back by a publication that is older and comes late', () =>
    expect(asksAnew(known, aPublication({ publishedAt: '2021-06-30T02:00:00.000Z', lowest: others }))).toBe(false));
});
