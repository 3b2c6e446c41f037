import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';

/** Ends a run with `N passed, N failed`, summed over engines. */
export function summaryReporter(): Reporter {
  return {
    onTestRunFinished({sessions}) {
      const counts = sessions.map(countSession);
      const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
      const skipped = sum('skipped');
      if (skipped > 0) console.log(`\n${skipped} skipped`);
      console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
    },
  };
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** A file that cannot be loaded, and one without a test, has no results: it counts as a failure. */
function countSession(session: TestSession): Counts {
  const counts = {passed: 0, failed: 0, skipped: 0};
  const visit = (suite: TestSuiteResult) => {
    for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    suite.suites.forEach(visit);
  };
  if (session.testResults) visit(session.testResults);
  if (counts.passed + counts.failed + counts.skipped === 0) {
    console.error(`No tests in ${session.testFile} (${session.browser.name})`);
    counts.failed++;
  } else if (!session.passed && counts.failed === 0) {
    counts.failed++;
  }
  return counts;
}
