import type { plansApi } from '../../../contract/plans';
import type { Handlers } from '../../../contract/procedure';
import type { EngineContext } from '../../context';
import { readPlans } from '../../reading/plan-rows';
import { readAgenda } from './agenda';
import { readPlanCalendar } from './plan-calendar';
import { addPlan, changePlan, removePlan, restorePlan } from './plans';

export const plansHandlers: Handlers<typeof plansApi, EngineContext> = {
  listPlans: (span, { db }) => readPlans(db.read, span),
  readAgenda: (_input, context) => readAgenda(context),
  readPlanCalendar,
  addPlan,
  changePlan,
  removePlan,
  restorePlan
};
