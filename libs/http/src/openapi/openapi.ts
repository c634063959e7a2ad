import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { AccessRules } from '../access/access-rules.js';
import { describeDto, dtosOf } from './describe-dtos.js';
import { describeOperations } from './describe-operations.js';
import { PROBLEM_SCHEMA } from './problem-schema.js';

export interface ApiDescription {
  /** "Rakor directives". */
  readonly title: string;
  readonly description?: string;
  readonly version: string;
}

/** The OpenAPI 3.1 document of a service. Worked out when it is first asked for, and once: most processes are never asked. */
export class OpenApi {
  private app: INestApplication | undefined;
  private json: string | undefined;

  constructor(readonly about: ApiDescription) {}

  /** The application whose routes are described; called after it is created. */
  describe(app: INestApplication): void {
    this.app = app;
  }

  asJson(): string {
    return (this.json ??= JSON.stringify(this.document()));
  }

  document(): OpenAPIObject {
    if (!this.app) throw new Error('the OpenAPI document was asked for before the application was created');
    const seen = new Set<unknown>();
    for (const { controller, name } of this.app.get(AccessRules).routes())
      dtosOf(controller, name).forEach((dto) => describeDto(dto, seen));
    const config = new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle(this.about.title)
      .setDescription(this.about.description ?? '')
      .setVersion(this.about.version)
      .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An access token (at+jwt) of the OIDC issuer.' })
      .build();
    const document = SwaggerModule.createDocument(this.app, config);
    document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA } };
    describeOperations(document);
    return document;
  }
}
