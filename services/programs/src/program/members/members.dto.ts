import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';

/** All who take part beside the lead, in place of who was named before. */
export class MembersDto {
  /** OPD and district offices. */
  @IsArray() @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) supporting: string[] = [];
  /** Vertical agencies, villages, partners and other governments. */
  @IsArray() @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) participants: string[] = [];
}
