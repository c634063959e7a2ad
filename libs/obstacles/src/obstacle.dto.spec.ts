import { newId } from '@rakor/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ObstacleDto } from './obstacle.dto.js';

const land = { type: 'land', text: 'Sertifikat belum terbit.', unblocker: { position: 'Kepala BPN' } };
const wrongIn = (sent: object) => validateSync(plainToInstance(ObstacleDto, sent)).map(({ property }) => property);

describe('An obstacle as it is sent', () => {
  it.each([land, { ...land, unblocker: { organisationId: newId() } }, { ...land, type: 'vertical-agency' }])('is taken: %j', (sent) => {
    expect(wrongIn(sent)).toEqual([]);
  });

  it.each<[object, string]>([
    [{ type: 'weather' }, 'type'],
    [{ text: ' ' }, 'text'],
    [{ text: 'x'.repeat(2001) }, 'text'],
    [{ unblocker: 'Kepala BPN' }, 'unblocker'],
    [{ unblocker: { organisationId: 'bpn' } }, 'unblocker'],
    [{ unblocker: { position: '' } }, 'unblocker'],
    [{ unblocker: undefined }, 'unblocker'],
  ])('is refused with %j', (wrong, property) => expect(wrongIn({ ...land, ...wrong })).toEqual([property]));
});
