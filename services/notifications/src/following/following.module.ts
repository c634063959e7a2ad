import { Module } from '@nestjs/common';
import { FollowingRepository } from './following.repository.js';
import { ListFollowingController } from './list/list-following.controller.js';
import { SetFollowingController } from './set/set-following.controller.js';
import { SetFollowingHandler } from './set/set-following.handler.js';

@Module({ controllers: [ListFollowingController, SetFollowingController], providers: [FollowingRepository, SetFollowingHandler] })
export class FollowingModule {}
