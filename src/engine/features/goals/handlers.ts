import type { goalsApi } from '../../../contract/goals';
import type { Handlers } from '../../../contract/procedure';
import { weekHolding } from '../../../domain/calendar/week-rules';
import { weekReport } from '../../../domain/goals/week-report';
import type { EngineContext } from '../../context';
import { readPlannedPeople } from '../../reading/plan-rows';
import { readWeekFacts } from '../../reading/week-facts';
import { changeGoalFrom, listGoals, restoreGoals } from './goals';
import { addPause, changePause, listPauses, removePause } from './pauses';
import { readSuggestions } from '../../reading/suggestions';

export const goalsHandlers: Handlers<typeof goalsApi, EngineContext> = {
  async readWeek({ week }, { db, habits, today }) {
    const { weekRules: rules } = await habits();
    const asked = { week: week ?? weekHolding(today, rules), today, rules };
    return weekReport({ ...asked, ...(await readWeekFacts(db.read, asked)) });
  },

  readSuggestions: async (_input, context) =>
    readSuggestions(context, await readPlannedPeople(context.db.read, context.today)),

  listGoals: (_input, context) => listGoals(context),
  changeGoal: changeGoalFrom,
  restoreGoals,

  listPauses: (_input, context) => listPauses(context),
  addPause,
  changePause,
  removePause
};
