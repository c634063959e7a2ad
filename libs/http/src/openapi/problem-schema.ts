import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = Exclude<NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string], { $ref: string }>;

/** What every refusal looks like (RFC 9457). */
export const PROBLEM_SCHEMA: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', example: 'urn:rakor:problem:validation-failed' },
    title: { type: 'string', example: 'Validation failed' },
    status: { type: 'integer', example: 400 },
    detail: { type: 'string', description: 'What is wrong and how to mend it, for people.' },
    code: { type: 'string', description: 'Stable; for programs.', example: 'validation-failed' },
    instance: { type: 'string', description: 'The path that was asked for.' },
    traceId: { type: 'string', description: 'Quote it in a report: the log knows it.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'JSON pointer of the field.', example: '/addressees/0' },
          detail: { type: 'string' },
          mend: { type: 'string', description: 'What to send instead.' },
        },
      },
    },
  },
};
