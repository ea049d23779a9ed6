import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import compression from 'compression';
import express from 'express';
import nunjucks from 'nunjucks';

/**
 * The page of a year as many would build it: Express, Nunjucks with the macros of govuk-frontend, compression. What it
 * shows is in memory already, which spares it a database. Its parent gives the file of that and hears the port.
 */
const [file] = process.argv.slice(2);
const agencies = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8'))));
const govuk = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist');

const app = express();
app.use(compression());
nunjucks.configure([import.meta.dirname, govuk], { autoescape: true, express: app });
app.get('/:agency/:year', (request, response) => {
  const page = agencies.get(request.params.agency);
  if (page === undefined) response.status(404).send('');
  else response.render('year.njk', page);
});
const server = app.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
process.on('disconnect', () => process.exit(0));
