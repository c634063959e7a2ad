import type { ServiceDatabase } from '@rakor/testing';

/** As if everybody of a region had proved the contacts that they gave: how that is done is a spec of its own (preferences.e2e.spec). */
export async function allProved({ admin }: Pick<ServiceDatabase, 'admin'>, region: string): Promise<void> {
  await admin.query(
    `update notifications.reader set email_proof = case when email is not null then 'code' end, phone_proof = case when phone is not null then 'code' end
     where region = $1`,
    [region],
  );
}
