import type { PromisedUnit, StandardComponent } from '@rakor/contracts';
import type { Language } from '@rakor/kernel';

/** What the page of a place says in one language. */
export interface PublicPlaceWords {
  readonly floor: (floor: string) => string;
  readonly today: string;
  readonly open: (spans: string) => string;
  readonly shut: string;
  readonly next: (day: string) => string;
  readonly interrupted: string;
  readonly week: string;
  readonly days: readonly string[];
  readonly day: string;
  readonly hours: string;
  readonly services: string;
  readonly service: string;
  readonly by: string;
  readonly fee: string;
  readonly free: string;
  readonly promised: string;
  readonly units: Readonly<Record<PromisedUnit, (amount: number) => string>>;
  readonly doneBy: (time: string) => string;
  readonly notGiven: string;
  readonly components: Readonly<Partial<Record<StandardComponent, string>>>;
}

export const PUBLIC_PLACE_WORDS: Readonly<Record<Language, PublicPlaceWords>> = {
  id: {
    floor: (floor) => `lantai ${floor}`,
    today: 'Hari ini',
    open: (spans) => `Buka ${spans}.`,
    shut: 'Tutup.',
    next: (day) => `Hari buka berikutnya: ${day}.`,
    interrupted: 'Untuk sementara tidak melayani.',
    week: 'Jam buka',
    days: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    day: 'Hari',
    hours: 'Jam',
    services: 'Layanan',
    service: 'Layanan',
    by: 'Dilayani oleh',
    fee: 'Biaya',
    free: 'gratis',
    promised: 'Janji waktu',
    units: { minutes: (n) => `${n} menit`, hours: (n) => `${n} jam`, 'working-days': (n) => `${n} hari kerja` },
    doneBy: (time) => `jika diserahkan sekarang: paling lambat ${time}`,
    notGiven: 'hari ini tidak dilayani',
    components: { requirements: 'Persyaratan', procedure: 'Prosedur', product: 'Produk', complaints: 'Pengaduan' },
  },
  en: {
    floor: (floor) => `floor ${floor}`,
    today: 'Today',
    open: (spans) => `Open ${spans}.`,
    shut: 'Closed.',
    next: (day) => `Next open day: ${day}.`,
    interrupted: 'It takes no visitors for the time being.',
    week: 'Opening hours',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    day: 'Day',
    hours: 'Hours',
    services: 'Services',
    service: 'Service',
    by: 'Served by',
    fee: 'Fee',
    free: 'free',
    promised: 'Promised time',
    units: {
      minutes: (n) => `${n} ${n === 1 ? 'minute' : 'minutes'}`,
      hours: (n) => `${n} ${n === 1 ? 'hour' : 'hours'}`,
      'working-days': (n) => `${n} working ${n === 1 ? 'day' : 'days'}`,
    },
    doneBy: (time) => `handed in now: by ${time} at the latest`,
    notGiven: 'not given today',
    components: { requirements: 'Requirements', procedure: 'Procedure', product: 'Product', complaints: 'Complaints' },
  },
};
