//! Budgets: what may be used of backends in a day or month. Reserved before a request, settled after it with
//! what the service says it billed.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use super::ledger::{Ledger, Used, period_name};
use crate::config::{BudgetRule, Over, Period};

/// One budget.
pub struct Budget {
    rule: BudgetRule,
    most: Used,
    ledger: Arc<Ledger>,
    /// The same after a change of its amounts: what was used stays used.
    name: String,
    has_warned: AtomicBool,
}

/// A part of budgets, taken for one request. One that is given up half way was perhaps billed: what is not
/// settled stays used.
pub struct Reserved {
    /// Each with the period it was taken of, which may have ended when it is settled.
    budgets: Vec<(Arc<Budget>, String)>,
    used: Used,
}

/// A budget, for people.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Standing {
    /// Whose use counts; all that are not free where empty.
    pub backends: Vec<String>,
    /// Whose use counts; everybody's where empty.
    pub portals: Vec<String>,
    /// `day` or `month`.
    pub per: &'static str,
    /// What was used of it in this period.
    pub used: Amounts,
    /// What is left of it; only what it limits.
    pub remaining: Amounts,
}

/// Characters, tokens and money.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Amounts {
    /// Characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chars: Option<i64>,
    /// Tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<i64>,
    /// Money, in the unit of the prices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub money: Option<f64>,
}

impl Budget {
    /// Of a rule.
    pub fn new(rule: BudgetRule, ledger: Arc<Ledger>) -> Budget {
        let most = |number: Option<usize>| {
            number.map_or(i64::MAX, |number| i64::try_from(number).unwrap_or(i64::MAX))
        };
        let micros = rule.money.map_or(i64::MAX, micros);
        let most = Used { chars: most(rule.chars), tokens: most(rule.tokens), micros };
        let per = name(rule.per);
        let name = format!("budget {} {} {per}", rule.backends.join("+"), rule.portals.join("+"));
        Budget { rule, most, ledger, name, has_warned: AtomicBool::new(false) }
    }

    /// Whether use of a backend by a portal counts.
    pub fn counts(&self, backend: &str, is_free: bool, portal: &str) -> bool {
        let backends = &self.rule.backends;
        let is_meant = |name: &String| name == backend;
        let is_backend = if backends.is_empty() { !is_free } else { backends.iter().any(is_meant) };
        let portals = &self.rule.portals;
        is_backend && (portals.is_empty() || portals.iter().any(|name| name == portal))
    }

    /// What happens when it is used up.
    pub fn over(&self) -> Over {
        self.rule.over
    }

    /// Takes a part; `false` where there is not so much left, or nobody can tell.
    async fn take(&self, period: &str, used: Used) -> bool {
        let reserved = self.ledger.reserve(&self.name, period, used, self.most).await;
        match reserved {
            Ok(Some(sum)) => {
                self.warn(sum);
                true
            }
            Ok(None) => {
                tracing::debug!(budget = self.rule.number, "a budget is used up");
                false
            }
            Err(error) => {
                tracing::warn!(budget = self.rule.number, %error, "a budget cannot be looked up, so it is not used");
                false
            }
        }
    }

    fn warn(&self, sum: Used) {
        let percent = i64::try_from(self.rule.warn_percent).unwrap_or(100);
        let limit = |most: i64| if most == i64::MAX { most } else { most / 100 * percent };
        let limits = Used {
            chars: limit(self.most.chars),
            tokens: limit(self.most.tokens),
            micros: limit(self.most.micros),
        };
        let is_near = !sum.is_within(limits);
        // Once when it comes near, and again in the next period.
        if self.has_warned.swap(is_near, Ordering::Relaxed) != is_near && is_near {
            let (number, per) = (self.rule.number, name(self.rule.per));
            let Used { chars, tokens, micros } = sum;
            tracing::warn!(
                budget = number,
                per,
                percent,
                chars,
                tokens,
                micros,
                "a budget is nearly used up"
            );
        }
    }

    /// How it stands now; what cannot be looked up counts as 0.
    pub async fn standing(&self) -> Standing {
        let used = self.ledger.used(&self.name, self.rule.per).await.unwrap_or_default();
        let left = self.most.minus(used);
        let limits = |most: i64, value: i64| (most != i64::MAX).then_some(value.max(0));
        Standing {
            backends: self.rule.backends.clone(),
            portals: self.rule.portals.clone(),
            per: name(self.rule.per),
            used: Amounts::of(used),
            remaining: Amounts {
                chars: limits(self.most.chars, left.chars),
                tokens: limits(self.most.tokens, left.tokens),
                money: limits(self.most.micros, left.micros).map(money),
            },
        }
    }
}

impl Reserved {
    /// Takes a part of all budgets, or of none; the error is the budget that has not so much left.
    pub async fn take(budgets: Vec<Arc<Budget>>, used: Used) -> Result<Reserved, Arc<Budget>> {
        let mut reserved = Reserved { budgets: Vec::new(), used };
        for budget in budgets {
            let period = period_name(budget.rule.per);
            if !budget.take(&period, used).await {
                reserved.settle(Used::default()).await;
                return Err(budget);
            }
            reserved.budgets.push((budget, period));
        }
        Ok(reserved)
    }

    /// Puts right what was really used.
    pub async fn settle(self, really: Used) {
        let by = really.minus(self.used);
        if by == Used::default() {
            return;
        }
        for (budget, period) in self.budgets {
            let sums = [(budget.name.clone(), period, by)];
            if let Err(error) = budget.ledger.add(&sums).await {
                tracing::warn!(budget = budget.rule.number, %error, "a budget could not be settled");
            }
        }
    }
}

impl Amounts {
    /// What was used: characters always, the others where there are some.
    pub fn of(used: Used) -> Amounts {
        Amounts {
            chars: Some(used.chars),
            tokens: (used.tokens > 0).then_some(used.tokens),
            money: (used.micros > 0).then(|| money(used.micros)),
        }
    }
}

fn name(period: Period) -> &'static str {
    match period {
        Period::Day => "day",
        Period::Month => "month",
    }
}

/// Millionths of a sum of money.
pub fn micros(money: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a cast of a float saturates")]
    let micros = (money * 1e6).ceil() as i64;
    micros
}

fn money(micros: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "money for people")]
    let money = micros as f64 / 1e6;
    money
}
