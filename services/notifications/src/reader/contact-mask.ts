/** An address as it may be shown: "kadinkes@blorakab.go.id" → "k***@blorakab.go.id". */
export function maskOf(email: string): string {
  return `${[...email][0] ?? ''}***${email.slice(email.lastIndexOf('@'))}`;
}

/** Whether somebody sent back what was shown. */
export function isMasked(email: string): boolean {
  return email.includes('***');
}
