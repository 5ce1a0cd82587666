import type { goalsApi } from '../../../contract/goals';
import type { Handlers } from '../../../contract/procedure';
import { weekOf } from '../../../domain/calendar/calendar';
import { weekReport } from '../../../domain/goals/week-report';
import type { EngineContext } from '../../context';
import { readWeekFacts } from '../../reading/week-facts';
import { changeGoalFrom, listGoals, restoreGoals } from './goals';
import { addPause, changePause, listPauses, removePause } from './pauses';
import { readSuggestions } from './read-suggestions';

export const goalsHandlers: Handlers<typeof goalsApi, EngineContext> = {
  async readWeek({ week }, { db, today }) {
    const asked = week ?? weekOf(today);
    return weekReport({ week: asked, today, ...(await readWeekFacts(db.read, asked, today)) });
  },

  readSuggestions: (_input, context) => readSuggestions(context),

  listGoals: (_input, context) => listGoals(context),
  changeGoal: changeGoalFrom,
  restoreGoals,

  listPauses: (_input, context) => listPauses(context),
  addPause,
  changePause,
  removePause
};
