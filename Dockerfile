# The bot alone; its database is a file in /data, or PostgreSQL (compose.yaml).
FROM python:3.12-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /venv
WORKDIR /app
COPY requirements.txt .
# Wheels with known hashes only: nothing is built, nothing is run while it is installed.
RUN /venv/bin/pip install --require-hashes --only-binary :all: -r requirements.txt
COPY bot bot
COPY handlers handlers
COPY templates templates
COPY config config
COPY LICENSE .
# The root file system is read-only later: what Python would write beside its modules is made now.
RUN /venv/bin/python -m compileall -q bot handlers templates config

FROM python:3.12-slim
RUN useradd --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin iscg \
    && install -d -o iscg -g iscg -m 700 /data
COPY --from=build /venv /venv
COPY --from=build /app /app
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    ISCG_DATABASE__URL=sqlite:////data/iscg-bot.sqlite3
WORKDIR /app
USER iscg
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=6s --start-period=60s \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8025/health', timeout=5)"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
