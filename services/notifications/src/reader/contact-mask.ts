/** A number as it may be shown: "+6281234567890" → "+62***890". */
export function maskOfPhone(phone: string): string {
  return `${phone.slice(0, 3)}***${phone.slice(-3)}`;
}

/** An address as it may be shown: "kadinkes@blorakab.go.id" → "k***@blorakab.go.id". */
export function maskOf(email: string): string {
  return `${[...email][0] ?? ''}***${email.slice(email.lastIndexOf('@'))}`;
}

/** Whether somebody sent back what was shown. */
export function isMasked(email: string): boolean {
  return email.includes('***');
}
