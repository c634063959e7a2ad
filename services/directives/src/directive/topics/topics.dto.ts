import { DIRECTIVE_TOPICS } from '@rakor/contracts';
import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { WhereSent } from '@rakor/http';
import { ArrayUnique, IsArray, IsIn } from 'class-validator';

/** A field that holds the strategic issues that a directive is about: none, one or several. */
export const TopicsField = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ enum: DIRECTIVE_TOPICS, isArray: true, description: 'Strategic issues that it is about.' }),
    WhereSent(),
    IsArray(),
    ArrayUnique(),
    IsIn(DIRECTIVE_TOPICS, { each: true }),
  );
