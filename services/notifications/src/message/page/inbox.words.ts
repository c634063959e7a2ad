import type { Language } from '@rakor/kernel';

/** What the pages of an inbox say in one language. */
export interface InboxWords {
  readonly title: string;
  readonly unread: (count: number) => string;
  readonly none: string;
  readonly search: string;
  readonly words: string;
  readonly which: string;
  readonly states: Readonly<Record<'open' | 'done' | 'all', string>>;
  readonly subject: string;
  readonly to: string;
  readonly at: string;
  readonly isUnread: string;
  readonly done: string;
  readonly reopen: string;
  readonly readAll: string;
  readonly isDone: string;
  readonly isOpen: string;
  readonly areRead: string;
  readonly next: string;
  readonly back: string;
  readonly away: string;
}

export const INBOX_WORDS: Readonly<Record<Language, InboxWords>> = {
  id: {
    title: 'Kotak masuk',
    unread: (count) => (count === 0 ? 'Semua sudah dibaca.' : `${count} belum dibaca.`),
    none: 'Tidak ada pesan.',
    search: 'Cari',
    words: 'Kata',
    which: 'Pesan',
    states: { open: 'Belum selesai', done: 'Selesai', all: 'Semua' },
    subject: 'Perihal',
    to: 'Untuk',
    at: 'Waktu',
    isUnread: 'baru',
    done: 'Selesai',
    reopen: 'Buka lagi',
    readAll: 'Tandai semua dibaca',
    isDone: 'Ditandai selesai.',
    isOpen: 'Dibuka lagi.',
    areRead: '{read} pesan ditandai dibaca.',
    next: 'Pesan yang lebih lama',
    back: 'Kembali ke kotak masuk',
    away: 'Sambungan terputus. Dicoba lagi sendiri.',
  },
  en: {
    title: 'Inbox',
    unread: (count) => (count === 0 ? 'All are read.' : `${count} unread.`),
    none: 'There are no messages.',
    search: 'Search',
    words: 'Words',
    which: 'Messages',
    states: { open: 'Not done', done: 'Done', all: 'All' },
    subject: 'Subject',
    to: 'For',
    at: 'Time',
    isUnread: 'new',
    done: 'Done',
    reopen: 'Open again',
    readAll: 'Mark all as read',
    isDone: 'Marked as done.',
    isOpen: 'Open again.',
    areRead: '{read} messages marked as read.',
    next: 'Older messages',
    back: 'Back to the inbox',
    away: 'The connection is lost. It is tried again by itself.',
  },
};
