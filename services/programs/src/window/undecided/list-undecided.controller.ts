import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { WindowRepository } from '../window.repository.js';

/** A program of which nobody has said yet what becomes of it. */
export class UndecidedView {
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty({ example: 'PRG/33.16/2021/0001' }) number!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'uuid' }) leadId!: string;
  @ApiProperty() leadCode!: string;
  @ApiProperty() leadName!: string;
}

/** What is left to be decided before a window can be closed, and what has been. */
export class ClosingView {
  @ApiProperty({ type: [UndecidedView], description: 'In the order of their numbers.' }) undecided!: UndecidedView[];
  @ApiProperty() closed!: number;
  @ApiProperty() extended!: number;
  @ApiProperty() handedOver!: number;
  @ApiProperty({ description: 'Into the next fiscal year.' }) carriedOver!: number;
}

@ApiTags('windows')
@Controller('v1/regions/:region/windows/:id/undecided')
export class ListUndecidedController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly windows: WindowRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The programs of a window that are neither closed nor extended nor handed over: none is forgotten' })
  @ApiOkResponse({ type: ClosingView })
  list(@Context() context: RequestContext, @Param('id', KnownId) windowId: string): Promise<ClosingView> {
    return this.unitOfWork.read(context, async (tx) => {
      const window = await this.windows.get(tx, windowId);
      return { undecided: await this.windows.undecidedIn(tx, window), ...(await this.windows.decisionsIn(tx, window)) };
    });
  }
}
