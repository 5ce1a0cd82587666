import type { Handlers } from '../../../contract/procedure';
import type { weekRulesApi } from '../../../contract/week-rules';
import type { IsoWeek } from '../../../domain/calendar/calendar';
import { changeWeekRule } from '../../../domain/calendar/week-rule-change';
import {
  firstDateOf,
  lastDateOf,
  ruleOf,
  weekHolding,
  type WeekRule
} from '../../../domain/calendar/week-rules';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { readBegunOn } from '../../reading/journal-begin';
import { readWeekRules } from '../../reading/week-rule-rows';

export const weekRulesHandlers: Handlers<typeof weekRulesApi, EngineContext> = {
  async readWeekRule(_input, { habits, today }) {
    const { weekRules: rules } = await habits();
    const week = weekHolding(today, rules);
    const next = rules.find(({ from }) => from > week);
    return {
      ...choiceOf(ruleOf(week, rules)),
      firstDate: firstDateOf(week, rules),
      lastDate: lastDateOf(week, rules),
      next: next ? { ...choiceOf(next), fromDate: firstDateOf(next.from, rules) } : null,
      rules: rules.map((rule) => ({ ...choiceOf(rule), from: rule.from }))
    };
  },

  changeWeekRule: (wanted, { db, today }) =>
    db.transaction(async (tx) => {
      const rules = await readWeekRules(tx);
      const change = changeWeekRule(wanted, {
        today,
        rules,
        begunOn: await readBegunOn(tx, today)
      });
      const { from, holdsFrom } = change;
      const before = rules.filter((rule) => rule.from >= from);
      await writeRules(tx, { from, rules: change.rules });
      return { holdsFrom, before: { from, rules: before } };
    }),

  restoreWeekRules: (rules, { db }) =>
    db.transaction(async (tx) => {
      await writeRules(tx, rules);
      return {};
    })
};

const choiceOf = ({ start, workingDays }: Omit<WeekRule, 'from'>) => ({
  start,
  workingDays: [...workingDays]
});

async function writeRules(tx: WriteDb, { from, rules }: RulesFrom): Promise<void> {
  await tx.run('delete from week_rule where from_week >= $1', [from]);
  for (const rule of rules)
    await tx.run(
      'insert into week_rule (from_week, start, working_days) values ($1, $2, $3::integer[])',
      [rule.from, rule.start, `{${rule.workingDays.join()}}`]
    );
}

interface RulesFrom {
  from: IsoWeek;
  rules: readonly WeekRule[];
}
