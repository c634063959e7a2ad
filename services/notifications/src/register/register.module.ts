import { Module } from '@nestjs/common';
import { FollowDirectory } from './follow/follow-directory.controller.js';

@Module({ controllers: [FollowDirectory] })
export class RegisterModule {}
