# `make demo` and `make test` do all set-up by themselves, on a bare Debian or Ubuntu too.
.PHONY: demo test lint bench soak coverage translations

demo:
	@.ci/prepare demo
	.venv/bin/concierge demo $(ARGS)

test:
	@.ci/prepare test
	.ci/check $(ARGS)

lint:
	@.ci/prepare test
	.ci/lint

bench:
	@.ci/prepare test
	QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench $(ARGS)

coverage:
	@.ci/prepare test
	.ci/check -n 2 --dist loadgroup --cov --cov-report=term:skip-covered $(ARGS)

translations:
	@.ci/prepare test
	.venv/bin/python -m tests.translations

soak:
	@.ci/prepare test
	.ci/check -m soak $(ARGS)
