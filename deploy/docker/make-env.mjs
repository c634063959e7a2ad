// Writes the .env that docker-compose.yml reads, with a random password for every user. Keeps the one that is there.
//
//   node deploy/docker/make-env.mjs
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SERVICES = ['directory', 'directives', 'programs', 'public-services', 'notifications'];
const file = fileURLToPath(new URL('../../.env', import.meta.url));

/** Letters, digits, - and _ only, so that it can stand in a URL; a letter first, because NATS reads a leading digit as a number. */
const password = () => `p${randomBytes(18).toString('base64url')}`;

const text = `# Passwords of this installation. Keep them out of the repository (.gitignore does).
POSTGRES_PASSWORD=${password()}
PROVISIONER_NATS_PASSWORD=${password()}
${SERVICES.flatMap((service) => ['OWNER', 'APP', 'RELAY', 'NATS'].map((kind) => `${service.toUpperCase().replaceAll('-', '_')}_${kind}_PASSWORD=${password()}`)).join('\n')}
# Seals what nobody may read in the database of notifications. To change it, put a new one before it, with a comma.
NOTIFICATIONS_SEALING_KEYS=${randomBytes(32).toString('base64')}
# Seals how visitors of a mall can be reached; notifications open it, too.
PUBLIC_SERVICES_SEALING_KEYS=${randomBytes(32).toString('base64')}

# Where mail is handed in, and whom it is from; without them none is sent.
# SMTP_URL=smtps://user:password@mail.example
# MAIL_FROM=Rakor <rakor@example.go.id>
# Providers of texts (WhatsApp, SMS), and what signs what they are sent.
# GATEWAY_URLS=https://whatsapp.example/send,https://sms.example/send
# GATEWAY_SECRET=whsec_…

# Who signs the bearer tokens. These are the Keycloak of "docker compose --profile oidc up"; put your own issuer here.
# The issuer is what tokens say in "iss"; the JWKS is fetched from inside the containers.
OIDC_ISSUER=http://localhost:8080/realms/rakor
OIDC_JWKS_URL=http://keycloak:8080/realms/rakor/protocol/openid-connect/certs
OIDC_AUDIENCE=rakor
# Services refuse an issuer on localhost unless this says that it is meant. Remove it together with the two lines above.
RAKOR_LOCAL=1
KEYCLOAK_ADMIN_PASSWORD=${password()}
`;

try {
  writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  console.log(`${file} written. Next: docker compose up --build`);
} catch (error) {
  if (error.code !== 'EEXIST') throw error;
  console.log(`${file} is there already, and stays as it is.`);
}
