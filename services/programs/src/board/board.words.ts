import type { ProgramCategory, StatusCause, StatusColour } from '@rakor/contracts';
import type { Language } from '@rakor/kernel';
import type { ProgramDecision } from '../program/program.state.js';
import type { WindowStatus } from '../window/window.js';

/** Everything that boards say in words. */
export interface BoardWords {
  readonly board: string;
  readonly day: (n: number, of: number) => string;
  readonly counted: Readonly<Record<'calendar' | 'working', string>>;
  readonly span: (from: string, until: string) => string;
  readonly ledBy: (leaders: string) => string;
  readonly since: (day: string) => string;
  readonly windowStatus: Readonly<Record<WindowStatus, string>>;
  readonly colours: Readonly<Record<StatusColour, string>>;
  readonly causes: Readonly<Record<StatusCause, string>>;
  readonly categories: Readonly<Record<ProgramCategory, string>>;
  readonly decisions: Readonly<Record<ProgramDecision, string>>;
  readonly programs: string;
  readonly program: string;
  readonly lead: string;
  readonly status: string;
  readonly why: string;
  readonly verified: string;
  readonly claimed: string;
  readonly expected: string;
  readonly lastReport: string;
  readonly none: string;
  readonly priority: string;
  readonly orphan: string;
  readonly draft: string;
  readonly ended: string;
  readonly undecided: string;
  readonly slipped: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly due: string;
  readonly milestone: string;
  readonly milestones: string;
  readonly budget: string;
  readonly realised: string;
  readonly planned: string;
  readonly daysLate: (days: number) => string;
  readonly waiting: string;
  readonly unblockers: string;
  readonly obstacle: string;
  readonly age: string;
  readonly days: (days: number) => string;
  readonly progress: string;
  readonly trajectory: string;
  readonly today: string;
  readonly progressTold: (on: string, verified: string, claimed: string, expected: string) => string;
  readonly progressOfOne: string;
  readonly nothing: string;
  readonly windows: string;
  readonly window: string;
  readonly regency: string;
  readonly lastDay: string;
  readonly owed: (organisation: string) => string;
  readonly reportBy: string;
  readonly returned: string;
  readonly toUnblock: string;
  readonly leads: string;
  readonly footer: (at: string) => string;
}

const ID: BoardWords = {
  board: 'Papan program',
  day: (n, of) => (n === 0 ? `belum dimulai, ${of} hari` : `hari ke-${n} dari ${of}`),
  counted: { calendar: 'dihitung hari kalender', working: 'dihitung hari kerja' },
  span: (from, until) => `${from} sampai ${until}`,
  ledBy: (leaders) => `Dipimpin ${leaders}`,
  since: (day) => `sejak ${day}`,
  windowStatus: { planned: 'direncanakan', running: 'berjalan', ended: 'berakhir, menunggu keputusan', closed: 'ditutup' },
  colours: { red: 'merah', amber: 'kuning', grey: 'abu-abu', green: 'hijau' },
  causes: {
    'not-begun': 'belum dimulai',
    'just-begun': 'baru dimulai',
    'on-track': 'sesuai rencana',
    waiting: 'menunggu verifikasi',
    behind: 'tertinggal',
    'far-behind': 'jauh tertinggal',
    fading: 'lama tanpa laporan',
    silent: 'tanpa laporan',
    'no-evidence': 'tanpa bukti',
    complete: 'tuntas',
  },
  categories: {
    'animal-health': 'kesehatan hewan',
    area: 'kawasan',
    data: 'data',
    disaster: 'kebencanaan',
    education: 'pendidikan',
    health: 'kesehatan',
    infrastructure: 'infrastruktur',
    livestock: 'peternakan',
    participation: 'partisipasi',
    'public-service': 'pelayanan publik',
    'small-enterprises': 'UMKM',
    social: 'sosial',
    supplies: 'sarana produksi',
    tourism: 'pariwisata',
  },
  decisions: {
    closed: 'ditutup',
    extended: 'diperpanjang',
    'handed-over': 'diserahkan ke rencana reguler',
    'carried-over': 'dilanjutkan tahun berikutnya',
  },
  programs: 'Program',
  program: 'Program',
  lead: 'Penanggung jawab',
  status: 'Status',
  why: 'Alasan',
  verified: 'Terverifikasi',
  claimed: 'Diklaim',
  expected: 'Diharapkan',
  lastReport: 'Laporan terakhir',
  none: 'belum ada',
  priority: 'prioritas',
  orphan: 'tanpa prioritas pimpinan',
  draft: 'rancangan',
  ended: 'selesai',
  undecided: 'belum diputuskan',
  slipped: 'Turun sejak pekan lalu',
  fromTo: (from, to) => `dari ${from} menjadi ${to}`,
  due: 'Tahapan yang lewat atau jatuh tempo dalam 7 hari',
  milestone: 'Tahapan',
  milestones: 'Tahapan',
  budget: 'Anggaran',
  realised: 'Realisasi',
  planned: 'Rencana',
  daysLate: (days) => (days > 0 ? `${days} hari lewat` : days === 0 ? 'hari ini' : `${-days} hari lagi`),
  waiting: 'menunggu verifikasi',
  unblockers: 'Siapa harus membuka hambatan apa',
  obstacle: 'Hambatan',
  age: 'Umur',
  days: (days) => `${days} hari`,
  progress: 'Rencana dan kemajuan terverifikasi, rata-rata program',
  trajectory: 'rencana',
  today: 'hari ini',
  progressTold: (on, verified, claimed, expected) => `${on}: terverifikasi ${verified}, diklaim ${claimed}, diharapkan ${expected}.`,
  progressOfOne: 'Rencana dan kemajuan terverifikasi',
  nothing: 'Tidak ada.',
  windows: 'Jendela program',
  window: 'Jendela',
  regency: 'Daerah',
  lastDay: 'Hari terakhir',
  owed: (organisation) => `Kewajiban pekan ini: ${organisation}`,
  reportBy: 'Lapor sebelum',
  returned: 'Laporan yang dikembalikan',
  toUnblock: 'Hambatan yang harus dibuka',
  leads: 'Program yang dipimpin dan didukung',
  footer: (at) => `Disusun otomatis oleh Rakor dari laporan dan verifikasi, keadaan ${at}.`,
};

const EN: BoardWords = {
  board: 'Program board',
  day: (n, of) => (n === 0 ? `not begun, ${of} days` : `day ${n} of ${of}`),
  counted: { calendar: 'counted in calendar days', working: 'counted in working days' },
  span: (from, until) => `${from} to ${until}`,
  ledBy: (leaders) => `Led by ${leaders}`,
  since: (day) => `since ${day}`,
  windowStatus: { planned: 'planned', running: 'running', ended: 'over, decisions are due', closed: 'closed' },
  colours: { red: 'red', amber: 'amber', grey: 'grey', green: 'green' },
  causes: {
    'not-begun': 'not begun',
    'just-begun': 'just begun',
    'on-track': 'on track',
    waiting: 'waiting for verification',
    behind: 'behind',
    'far-behind': 'far behind',
    fading: 'long without a report',
    silent: 'silent',
    'no-evidence': 'no evidence',
    complete: 'complete',
  },
  categories: {
    'animal-health': 'animal health',
    area: 'area',
    data: 'data',
    disaster: 'disaster',
    education: 'education',
    health: 'health',
    infrastructure: 'infrastructure',
    livestock: 'livestock',
    participation: 'participation',
    'public-service': 'public service',
    'small-enterprises': 'small enterprises',
    social: 'social',
    supplies: 'supplies',
    tourism: 'tourism',
  },
  decisions: {
    closed: 'closed',
    extended: 'extended',
    'handed-over': 'handed over to the regular plan',
    'carried-over': 'carried over to the next year',
  },
  programs: 'Programs',
  program: 'Program',
  lead: 'Led by',
  status: 'Status',
  why: 'Why',
  verified: 'Verified',
  claimed: 'Claimed',
  expected: 'Expected',
  lastReport: 'Last report',
  none: 'none yet',
  priority: 'priority',
  orphan: 'serves no priority of the leaders',
  draft: 'draft',
  ended: 'ended',
  undecided: 'undecided',
  slipped: 'Slipped since last week',
  fromTo: (from, to) => `from ${from} to ${to}`,
  due: 'Milestones that are over or due within 7 days',
  milestone: 'Milestone',
  milestones: 'Milestones',
  budget: 'Budget',
  realised: 'Spent',
  planned: 'Planned',
  daysLate: (days) =>
    days > 0 ? `${days} ${days === 1 ? 'day' : 'days'} late` : days === 0 ? 'today' : `in ${-days} ${days === -1 ? 'day' : 'days'}`,
  waiting: 'waits for verification',
  unblockers: 'Who must unblock what',
  obstacle: 'Obstacle',
  age: 'Age',
  days: (days) => `${days} ${days === 1 ? 'day' : 'days'}`,
  progress: 'Trajectory and verified progress, mean over the programs',
  trajectory: 'trajectory',
  today: 'today',
  progressTold: (on, verified, claimed, expected) => `${on}: verified ${verified}, claimed ${claimed}, expected ${expected}.`,
  progressOfOne: 'Trajectory and verified progress',
  nothing: 'Nothing.',
  windows: 'Windows',
  window: 'Window',
  regency: 'Region',
  lastDay: 'Last day',
  owed: (organisation) => `Owed this week: ${organisation}`,
  reportBy: 'Report by',
  returned: 'Returned reports',
  toUnblock: 'Obstacles to take away',
  leads: 'Programs that it leads or supports',
  footer: (at) => `Computed by Rakor from reports and verifications, as of ${at}.`,
};

export const BOARD_WORDS: Readonly<Record<Language, BoardWords>> = { id: ID, en: EN };
