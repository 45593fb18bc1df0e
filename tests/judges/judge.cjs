// xAPI statements before Learning Locker's validator, pages before html-validate and, in a browser, axe;
// each page is printed as well. Usage: node judge.cjs FOLDER
const fs = require('fs');
const path = require('path');

const folder = process.argv[2];
const files = ending => fs.readdirSync(folder).filter(name => name.endsWith(ending)).sort();
let problems = 0;
const complain = (file, what) => {
  problems += 1;
  console.log(`${file}: ${what}`);
};

function judgeStatements() {
  const validate = require('@learninglocker/xapi-validation').default;
  const seen = new Map();
  let count = 0;
  for (const file of files('.xapi.json')) {
    const statements = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
    for (const statement of statements) {
      count += 1;
      const warnings = validate(statement);
      if (warnings.length > 0) complain(file, JSON.stringify(warnings.slice(0, 2)));
      const key = JSON.stringify(statement);
      if (seen.has(statement.id) && seen.get(statement.id) !== key) complain(file, `id ${statement.id} stands for two statements`);
      seen.set(statement.id, key);
    }
  }
  if (count === 0) complain('xapi', 'nothing to judge');
  console.log(`${count} statements judged by xapi-validation`);
}

async function judgePages() {
  const { HtmlValidate } = require('html-validate');
  const judge = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules: {
    'no-inline-style': 'error',
    'long-title': 'off', // a scene may have a long title
    'no-trailing-whitespace': 'off', // no matter of meaning
  } });
  const pages = files('.html');
  for (const file of pages) {
    const report = await judge.validateFile(path.join(folder, file));
    for (const result of report.results)
      for (const message of result.messages.slice(0, 3)) complain(file, `${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
  }
  if (pages.length === 0) complain('html', 'nothing to judge');
  console.log(`${pages.length} pages judged by html-validate`);
}

async function judgeInBrowser() {
  const executablePath = '/usr/bin/chromium';
  if (!fs.existsSync(executablePath)) {
    console.log('left out: axe and printing, for there is no browser');
    return;
  }
  const { chromium } = require('playwright-core');
  const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  try {
    // A page that may not run scripts is judged by one that is let in past its policy.
    const context = await browser.newContext({ bypassCSP: true });
    const pages = files('.html').filter(name => name.includes('-0-') || name.includes('-2-nl'));
    for (const file of pages) {
      const page = await context.newPage();
      const errors = [];
      page.on('requestfailed', request => errors.push(`asked for ${request.url()}`));
      await page.goto('file://' + path.join(folder, file));
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      for (const one of violations) complain(file, `axe: ${one.id}: ${one.help} (${one.nodes.length} times, ${one.nodes[0].html.slice(0, 120)})`);
      for (const error of errors) complain(file, error);
      const scripts = await page.evaluate(() => document.querySelectorAll('script[src],link,img,iframe,object').length);
      if (scripts > 0) complain(file, 'holds something that is loaded');
      const pdf = await page.pdf({ format: 'A4' });
      if (pdf.length < 10000) complain(file, 'prints as nothing');
      if (process.env.KEEP_REPORTS) fs.writeFileSync(path.join(process.env.KEEP_REPORTS, file + '.pdf'), pdf);
      await page.close();
    }
    console.log(`${pages.length} pages judged by axe and printed`);
  } finally {
    await browser.close();
  }
}

(async () => {
  judgeStatements();
  await judgePages();
  await judgeInBrowser();
  console.log(`${problems} problems`);
  process.exit(problems > 0 ? 1 : 0);
})();
