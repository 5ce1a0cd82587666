import type { goalsApi } from '../../../contract/goals';
import type { Handlers } from '../../../contract/procedure';
import { weekHolding } from '../../../domain/calendar/week-rules';
import { weekReport } from '../../../domain/goals/week-report';
import type { EngineContext } from '../../context';
import { readWeekFacts } from '../../reading/week-facts';
import { changeGoalFrom, listGoals, restoreGoals } from './goals';
import { addPause, changePause, listPauses, removePause } from './pauses';
import { noteSuggested } from './note-suggested';
import { readSuggestions } from '../../reading/suggestions';

export const goalsHandlers: Handlers<typeof goalsApi, EngineContext> = {
  async readWeek({ week }, { db, habits, today }) {
    const { weekRules: rules } = await habits();
    const asked = { week: week ?? weekHolding(today, rules), today, rules };
    return weekReport({ ...asked, ...(await readWeekFacts(db.read, asked)) });
  },

  readSuggestions: (_input, context) => readSuggestions(context),
  noteSuggested,

  listGoals: (_input, context) => listGoals(context),
  changeGoal: changeGoalFrom,
  restoreGoals,

  listPauses: (_input, context) => listPauses(context),
  addPause,
  changePause,
  removePause
};
