import * as migration_20261122_230222_initial from './20261122_230222_initial.ts';
import * as migration_20261123_121841_answers_of_forms from './20261123_121841_answers_of_forms.ts';
import * as migration_20261123_155506_campaign_details from './20261123_155506_campaign_details.ts';

export const migrations = [
  {
    up: migration_20261122_230222_initial.up,
    down: migration_20261122_230222_initial.down,
    name: '20261122_230222_initial',
  },
  {
    up: migration_20261123_121841_answers_of_forms.up,
    down: migration_20261123_121841_answers_of_forms.down,
    name: '20261123_121841_answers_of_forms',
  },
  {
    up: migration_20261123_155506_campaign_details.up,
    down: migration_20261123_155506_campaign_details.down,
    name: '20261123_155506_campaign_details',
  },
];
