/** What people read, in both languages. */
export interface Words {
  readonly id: string;
  readonly en: string;
}
