import { ROLES } from '@rakor/kernel';
import { BASE_STYLE, html, Look, pageOf } from '@rakor/pages';

const STYLE = `
.sheet { max-width: 620px; }
form { display: grid; gap: 14px; margin-top: 16px; }
label { display: grid; gap: 4px; font-weight: 700; }
input, select, button { font: inherit; padding: 8px; border: 1px solid var(--rule); border-radius: 4px; background: var(--paper); color: var(--ink); }
button { background: var(--link); color: #fff; border: 0; font-weight: 700; cursor: pointer; }
`;

/** The form goes to the issuer, which sends the browser on to a service: other ports of the same loopback address. */
export const SIGN_IN_LOOK = new Look({ styles: [BASE_STYLE, STYLE], sendsTo: ["'self'", 'http://127.0.0.1:*'] });

/** What somebody has filled in so far. */
export interface SignInForm {
  /** Where he wants to go. */
  readonly to: string;
  readonly role: string;
  readonly region: string;
  readonly organisation: string;
}

/** The local stack's sign-in: anybody may be anyone, for there is nobody to deceive. @param fault what was wrong with the last attempt */
export function signInPage({ to, role, region, organisation }: SignInForm, fault?: string): string {
  const options = ROLES.map((each) =>
    each === role ? html`<option value="${each}" selected>${each}</option>` : html`<option value="${each}">${each}</option>`,
  );
  return pageOf({
    language: 'id',
    look: SIGN_IN_LOOK,
    title: 'Rakor: masuk',
    header: html`<p class="kicker">Rakor</p><h1>Masuk · <span lang="en">Sign in</span></h1>`,
    main: html`
<p>Untuk pengembangan di komputer ini: pilih sendiri siapa Anda. <span lang="en">For development on this machine: say who you are.</span></p>
${fault !== undefined && html`<p class="alarming" role="alert" lang="en">${fault}</p>`}
<form method="post" action="/sign-in">
<input type="hidden" name="to" value="${to}">
<label>Peran · role <select name="role">${options}</select></label>
<label>Kode daerah · region <input name="region" value="${region}" required autocomplete="off" placeholder="33.16"></label>
<label>Perangkat daerah · organisation (peran organisation) <input name="organisation" value="${organisation}" autocomplete="off" placeholder="dinkes"></label>
<button type="submit">Masuk · Sign in</button>
</form>`,
  });
}
