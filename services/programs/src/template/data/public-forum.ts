import type { Template } from '../template.js';

export const publicForum: Template = {
  key: 'public-forum',
  name: { id: 'Forum warga', en: 'Public forum' },
  seeds: ['B9', 'K4'],
  category: 'participation',
  horizon: 'window',
  milestones: [
    { title: { id: 'Jadwal forum ditetapkan', en: 'Schedule of forums set' }, weight: 20, at: 10 },
    { title: { id: 'Forum pertama', en: 'First forum' }, weight: 20, at: 35 },
    { title: { id: 'Semua forum dilaksanakan', en: 'All forums held' }, weight: 40, at: 90 },
    { title: { id: 'Tindak lanjut diumumkan', en: 'Follow-up published' }, weight: 20, at: 100 },
  ],
  fields: [
    { key: 'forums', label: { id: 'Jumlah forum', en: 'Forums' }, type: 'number', required: true, max: 1000 },
    { key: 'topic', label: { id: 'Pokok bahasan', en: 'Topic' }, type: 'text' },
  ],
  records: [
    {
      key: 'sessions',
      name: { id: 'Pertemuan', en: 'Sessions' },
      identity: 'session',
      fields: [
        { key: 'session', label: { id: 'Pertemuan', en: 'Session' }, type: 'text', required: true },
        {
          key: 'channel',
          label: { id: 'Cara', en: 'Channel' },
          type: 'choice',
          required: true,
          choices: [
            { key: 'offline', label: { id: 'tatap muka', en: 'face to face' } },
            { key: 'online', label: { id: 'daring', en: 'online' } },
            { key: 'hybrid', label: { id: 'keduanya', en: 'both' } },
          ],
        },
        { key: 'heldOn', label: { id: 'Dilaksanakan', en: 'Held' }, type: 'date' },
        { key: 'participants', label: { id: 'Peserta', en: 'Participants' }, type: 'number' },
        { key: 'aspirations', label: { id: 'Aspirasi', en: 'Aspirations' }, type: 'number' },
        { key: 'followedUp', label: { id: 'Ditindaklanjuti', en: 'Followed up' }, type: 'number', atMost: 'aspirations' },
        { key: 'published', label: { id: 'Tautan tindak lanjut', en: 'Where the follow-up is published' }, type: 'text' },
      ],
      tallies: [
        { key: 'held', label: { id: 'Forum dilaksanakan', en: 'Forums held' }, counts: { filled: 'heldOn' }, of: { detail: 'forums' } },
        {
          key: 'followedUp',
          label: { id: 'Aspirasi ditindaklanjuti', en: 'Aspirations followed up' },
          counts: { sum: 'followedUp' },
          of: { sum: 'aspirations' },
        },
        {
          key: 'published',
          label: { id: 'Tindak lanjut diumumkan', en: 'Follow-up published' },
          counts: { filled: 'published' },
          of: 'records',
        },
      ],
    },
  ],
};
