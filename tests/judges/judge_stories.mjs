// Stories before extwee, a parser that others wrote: what `export` writes is read by it without loss of words and
// links, and what it writes as Twee and as Twine's HTML is imported as the same scene.
// Usage: node judge_stories.mjs PROGRAM FOLDER NODE_MODULES SCENE.json...
import { execFileSync } from 'child_process';
import fs from 'fs';
import path from 'path';

const [program, folder, modules, ...scenes] = process.argv.slice(2);
const { parseTwee, compileTwine2HTML, StoryFormat, Story, Passage } = await import(path.join(modules, 'extwee/index.js'));
const { decode } = await import(path.join(modules, 'html-entities/dist/esm/index.mjs')).catch(async () => {
  const { createRequire } = await import('module');
  return createRequire(path.join(modules, 'x.js'))('html-entities');
});

let problems = 0;
const complain = (file, what) => {
  problems += 1;
  console.log(`${path.basename(file)}: ${what}`);
};
const run = (...words) => execFileSync(program, words, { encoding: 'utf8' });
const words = (text, language) => (text === undefined ? '' : typeof text === 'string' ? text : text[language] ?? Object.values(text)[0]);
const flat = text => text.replace(/\s+/g, ' ').trim();
const read = markup => flat(decode(markup));
let imports = 0;
function imported(text, ending, language) {
  const file = path.join(folder, `story-${(imports += 1)}`);
  fs.writeFileSync(file + ending, text);
  run('import', file + ending, '--lang', language, '--output', file + '.json');
  return fs.readFileSync(file + '.json', 'utf8');
}

function judge(file) {
  const scene = JSON.parse(fs.readFileSync(file, 'utf8'));
  const language = scene.language;
  const twee = run('export', file);
  const story = parseTwee(twee);
  if (story.start !== scene.start) complain(file, `starts at ${story.start}`);
  if (story.size() !== scene.moments.length) complain(file, `${story.size()} passages`);
  let links = 0;
  for (const moment of scene.moments) {
    const passage = story.getPassageByName(moment.id);
    if (!passage) { complain(file, `no passage ${moment.id}`); continue; }
    const found = [...passage.text.matchAll(/\[\[(.*?)\]\]/g)].map(link => {
      const arrow = link[1].lastIndexOf('->');
      return `${read(link[1].slice(0, arrow))} -> ${link[1].slice(arrow + 2)}`;
    });
    const wanted = (moment.responses ?? []).flatMap(response => {
      const targets = typeof response.next === 'string' ? [response.next] : response.next.map(way => way.to);
      const says = flat(words(response.says, language)) || response.id;
      return [...new Set(targets)].map(to => `${says} -> ${to}`);
    });
    if (JSON.stringify(found) !== JSON.stringify(wanted)) complain(file, `${moment.id}: links ${JSON.stringify(found)} are not ${JSON.stringify(wanted)}`);
    links += found.length;
    const said = read(passage.text.replace(/\[\[.*?\]\]/g, ''));
    const says = flat(moment.lines.map(line => words(line.says, language)).join('\n'));
    if (said !== says) complain(file, `${moment.id}: "${said}" is not "${says}"`);
  }
  const direct = imported(twee, '.twee', language);
  if (imported(story.toTwee(), '.twee', language) !== direct) complain(file, 'its Twee became another scene');
  const format = new StoryFormat('Plain', '1.0.0');
  format.source = '<html><head><title>{{STORY_NAME}}</title></head><body>{{STORY_DATA}}</body></html>';
  if (imported(compileTwine2HTML(story, format), '.html', language) !== direct) complain(file, 'its HTML became another scene');
  console.log(`${path.basename(file)}: ${story.size()} passages and ${links} links judged by extwee`);
}

function judgeLargeStory() {
  const story = new Story('Large');
  story.IFID = 'D674C58C-DEFA-4F70-B7A2-27742230C0FC';
  story.start = 'passage 0';
  const count = 2000;
  for (let i = 0; i < count; i += 1) {
    const text = i + 1 === count ? 'The end.' : `You wait.\n\n[[Go on & on->passage ${i + 1}]]\n[[passage ${Math.min(i + 2, count - 1)}]]`;
    story.addPassage(new Passage(`passage ${i}`, text, [], { position: `${(i % 50) * 125},${Math.floor(i / 50) * 125}`, size: '100,100' }));
  }
  for (const [text, ending] of [[story.toTwee(), '.twee'], [story.toTwine2HTML(), '.html']]) {
    const begun = Date.now();
    const scene = JSON.parse(imported(text, ending, 'en'));
    const responses = scene.moments.reduce((sum, moment) => sum + (moment.responses ?? []).length, 0);
    if (scene.moments.length !== count || responses !== 2 * (count - 1)) complain('large' + ending, `${scene.moments.length} moments, ${responses} responses`);
    console.log(`large${ending}: ${count} passages imported in ${Date.now() - begun} ms`);
  }
}

for (const file of scenes) judge(file);
judgeLargeStory();
process.exit(problems === 0 ? 0 : 1);
