import { banten2022 } from '../meetings/banten-2022.js';
import { buleleng2023 } from '../meetings/buleleng-2023.js';
import { GOVERNMENT } from '../story.js';
import { Register, type RegisteredOrganisation } from './register.js';

const organisation = (code: string, is: RegisteredOrganisation['class'], name = code): RegisteredOrganisation => ({
  id: `id of ${code}`,
  code,
  name,
  class: is,
});

const buleleng = new Register(buleleng2023.region, 'id of pemkab-buleleng', [
  organisation('pemkab-buleleng', 'regency-government'),
  organisation('dinkes', 'opd'),
  organisation('dpmd', 'opd'),
  organisation('kec-seririt', 'district-office', 'Kecamatan Seririt'),
]);

describe('A register of the demo', () => {
  it('turns codes into the ids that the directory has given', () => {
    expect(buleleng.setOf({ classes: ['opd'], organisations: ['kec-seririt', GOVERNMENT], except: ['dpmd'] })).toEqual({
      classes: ['opd'],
      organisations: ['id of kec-seririt', 'id of pemkab-buleleng'],
      except: ['id of dpmd'],
    });
  });

  it('says who knows a code and who does not', () => {
    expect(() => buleleng.setOf({ organisations: ['dinas-rahasia'] })).toThrow(
      'Kabupaten Buleleng has no organisation "dinas-rahasia"; it has @government, dinkes,',
    );
  });

  it('expands a set as the directives service does, without the region’s own government', () => {
    const codes = (set: Parameters<Register['membersOf']>[0]) => buleleng.membersOf(set).map(({ code }) => code);

    expect(codes({ classes: ['opd'], organisations: ['kec-seririt'], except: ['dpmd'] })).toEqual(['dinkes', 'kec-seririt']);
    expect(codes({ classes: ['regency-government'] })).toEqual([]);
  });

  it('knows the title that leads an organisation', () => {
    expect(['dinkes', 'kec-seririt', GOVERNMENT].map((code) => buleleng.headOf(buleleng.get(code)))).toEqual([
      'Kepala Dinas Kesehatan',
      'Camat Seririt',
      'Bupati Buleleng',
    ]);
  });

  it('does not know the heads of what somebody else has registered', () => {
    const banten = new Register(banten2022.region, 'id', [organisation('somebody', 'partner')]);

    expect(banten.headOf(banten.get('somebody'))).toBeUndefined();
  });
});
