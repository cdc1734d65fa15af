// The service itself: what comes in is checked at the door, and what is wrong goes back as the door's issues, in words.
import { type Issue, review, summariseReview } from "chibo";
import { rules } from "chibo/rules";
import { parseJson, readRegister } from "chibo/schemas";
import { issueText, type Language, outcomeText, summaryText } from "chibo/text";
import { type CalendarDate, isCalendarDate, periodOf } from "chibo/time";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { openApi } from "./openapi.ts";
import { ask, isQuestion } from "./questions.ts";

/** The most that is read of one request, in bytes. */
const mostBytes = 50_000_000;

/** What is wrong with the request itself. */
const errors = {
  vi: {
    question: (id: string) => `không có câu hỏi "${id}"`,
    day: (name: string) => `tham số "${name}" không phải là ngày; viết theo mẫu 2025-12-31`,
    order: 'ngày của tham số "to" đứng trước ngày của "from"',
    inside: "lỗi của dịch vụ",
  },
  en: {
    question: (id: string) => `no question "${id}"`,
    day: (name: string) => `the parameter "${name}" is no day; write it as 2025-12-31`,
    order: 'the day of the parameter "to" lies before that of "from"',
    inside: "internal error",
  },
};

/** Makes the service. It keeps nothing between requests. */
export function service(): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: mostBytes }));
  app.get("/openapi.json", (context) => context.json(openApi(languageOf(context))));
  app.get("/questions", (context) =>
    context.json(
      rules.map(({ id, title, question }) => ({
        id,
        title: title[languageOf(context)],
        question: question[languageOf(context)],
        isAskedHere: isQuestion(id),
      })),
    ),
  );
  // What went wrong inside is for the log of the service, not for its callers.
  app.onError((error, context) => {
    console.error(error);
    return context.json({ error: errors[languageOf(context)].inside }, 500);
  });
  app.post("/questions/:id", answerQuestion);
  app.post("/reviews", answerReview);
  return app;
}

async function answerQuestion(context: Context): Promise<Response> {
  const id = context.req.param("id") ?? "";
  if (!isQuestion(id)) return context.json({ error: errors[languageOf(context)].question(id) }, 404);
  const on = dayOf(context, "on");
  if (on === null) return noDay(context, "on");
  const facts = parseJson(await context.req.text());
  if (facts.kind === "refused") return refused(context, facts.issues);
  const answer = ask(id, facts.value, on);
  if (answer.kind === "refused") return refused(context, answer.issues);
  return context.json({ outcome: answer.value, text: outcomeText(answer.value, languageOf(context)) });
}

async function answerReview(context: Context): Promise<Response> {
  const [from, to] = [dayOf(context, "from"), dayOf(context, "to")];
  if (from === null || to === null) return noDay(context, from === null ? "from" : "to");
  if (to < from) return context.json({ error: errors[languageOf(context)].order }, 400);
  const register = readRegister({ files: [{ name: "body.json", text: await context.req.text() }] });
  if (register.kind === "refused") return refused(context, register.issues);
  const found = review(register.value, periodOf(from, to));
  return context.json({ openPoints: found.openPoints, text: summaryText(summariseReview(found), languageOf(context)) });
}

function refused(context: Context, issues: readonly Issue[]): Response {
  const language = languageOf(context);
  return context.json({ issues: issues.map((issue) => ({ ...issue, text: issueText(issue, language) })) }, 422);
}

function dayOf(context: Context, name: string): CalendarDate | null {
  const text = context.req.query(name);
  return isCalendarDate(text) ? text : null;
}

function noDay(context: Context, name: string): Response {
  return context.json({ error: errors[languageOf(context)].day(name) }, 400);
}

function languageOf(context: Context): Language {
  return context.req.query("lang") === "en" ? "en" : "vi";
}
