import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { HttpProblem, type FieldProblem } from '../problem/http-problem.js';
import { fieldProblems } from './field-problems.js';
import { hotBodyOf } from './hot-body.js';

/** 400: the body, query or path does not have the shape that the route declares. */
export class ValidationFailed extends HttpProblem {
  constructor(errors: readonly FieldProblem[]) {
    const fields = new Set(errors.map(({ pointer }) => pointer)).size;
    const count = fields === 1 ? 'One field is' : `${fields} fields are`;
    super({
      status: 400,
      code: 'validation-failed',
      detail: `${count} not as this request needs; see errors for each and its mend.`,
      errors,
    });
  }
}

/** Turns plain input into the route's DTO class, once, at the edge: unknown properties are refused, and every fault is named with its JSON pointer. */
export class DtoPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      // The value tells an absent field from a wrong one; it is not repeated to the caller.
      validationError: { target: false, value: true },
      exceptionFactory: (errors: ValidationError[]) => new ValidationFailed(fieldProblems(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // class-validator would look at a list as if it were the object, and pass it where every field is optional.
    if (metadata.type === 'body' && this.toValidate(metadata) && !isObject(value)) {
      throw new ValidationFailed([
        { pointer: '', detail: 'the body must be a JSON object', mend: 'Send an object with content-type application/json.' },
      ]);
    }
    const hot = metadata.type === 'body' ? hotBodyOf(metadata.metatype, value) : undefined;
    return hot ?? super.transform(value, metadata);
  }
}

/** An absent body counts as an empty object: each field then says for itself that it is missing. */
function isObject(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
}
