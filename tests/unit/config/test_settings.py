"""An operator writes the settings down, makes mistakes, and is told all of them at once."""

from pathlib import Path

import pytest

from config.settings import Settings, SettingsError, load

SECRET = "correct horse battery staple"


def write(folder: Path, text: str) -> Path:
    file = folder / "iscg-bot.toml"
    file.write_text(text)
    return file


def faults(path: Path | None, environ: dict[str, str] | None = None) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        load(path, environ or {})
    return list(caught.value.problems)


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    settings = load(None, {})
    assert settings == Settings()
    assert settings.database.url == "sqlite:///iscg-bot.sqlite3"


def test_the_file_in_the_folder_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, 'bot = { name = "Here" }')
    monkeypatch.chdir(tmp_path)
    assert load(None, {}).bot.name == "Here"


def test_the_environment_may_name_the_file(tmp_path: Path) -> None:
    file = write(tmp_path, 'bot = { name = "There" }')
    assert load(None, {"ISCG_CONFIG": str(file)}).bot.name == "There"


def test_a_mailbox_carries_the_name_of_its_table(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        """
        [mailboxes.first]
        host = "imap.freedonia.example"
        kind = "list"
        list_address = "Group@Lists.example"
        [mailboxes.own]
        host = "127.0.0.1"
        security = "none"
        port = 143
        """,
    )
    first, own = load(file, {}).mailboxes
    assert (first.name, first.kind, first.list_address) == ("first", "list", "group@lists.example")
    assert (own.name, own.kind, own.port, own.security) == ("own", "bot", 143, "none")


def test_the_environment_goes_over_the_file(tmp_path: Path) -> None:
    file = write(tmp_path, '[smtp]\nport = 25\n[mailboxes.list]\nhost = "a.example"')
    settings = load(
        file,
        {
            "ISCG_SMTP__PORT": "2525",
            "ISCG_MAILBOXES__LIST__HOST": "b.example",
            "ISCG_SAFE_MODE_ADDRESS": "me@secretariat.example",
            "ISCG_TRUSTED_HOSTS": "lists.example, mx.example",
        },
    )
    assert settings.smtp.port == 2525
    assert settings.mailboxes[0].host == "b.example"
    assert settings.safe_mode_address == "me@secretariat.example"
    assert settings.trusted_hosts == ("lists.example", "mx.example")


def test_the_command_line_goes_over_both(tmp_path: Path) -> None:
    file = write(tmp_path, '[database]\nurl = "postgresql://a@b/c"\npassword = "x"')
    environ = {"ISCG_DATABASE__URL": "postgresql://d@e/f"}
    assert load(file, environ, database="sqlite:///here").database.url == "sqlite:///here"


def test_all_faults_are_told_at_once_with_file_key_and_what_is_expected(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        """
        safe_mode_adress = "me@secretariat.example"
        [smtp]
        port = 99999
        security = "ssl"
        [mailboxes.list]
        host = "imap.example"
        kind = "list"
        processed = "move"
        prot = 993
        [bot]
        address = "not an address"
        [reader]
        workers = "many"
        """,
    )
    found = faults(file, {"ISCG_HTTP__PORT": "web"})
    assert [line.removeprefix(f"{file}: ").split(":")[0] for line in found] == [
        "bot.address",
        "mailboxes.list.list_address",
        "mailboxes.list.processed_folder",
        "mailboxes.list.prot",
        "smtp.port",
        "smtp.security",
        "reader.workers",
        "environment",
        "safe_mode_adress",
    ]
    text = "\n".join(found)
    assert "did you mean 'safe_mode_address'?" in text
    assert "did you mean 'port'?" in text
    assert "expected 'tls', 'starttls' or 'none'; found 'ssl'" in text
    assert "environment: ISCG_HTTP__PORT: expected a whole number; found 'web'" in text


def test_imap_with_starttls_is_refused_with_the_way_out(tmp_path: Path) -> None:
    file = write(tmp_path, '[mailboxes.a]\nhost = "x.example"\nsecurity = "starttls"')
    (line,) = faults(file)
    assert "port 993" in line


@pytest.mark.parametrize(
    "variable", ["ISCG_SAFE_MODE_ADRESS", "ISCG_SMTP__PASWORD", "ISCG_DATABASE_URL", "ISCG_X__Y"]
)
def test_a_misspelt_variable_is_not_passed_over(variable: str) -> None:
    """A safe mode that is not on because of a letter would write to real people."""
    (line,) = faults(Path("/dev/null"), {variable: SECRET})
    assert variable in line
    assert SECRET not in line


def test_variables_that_are_not_settings_are_nobodys_business() -> None:
    found = load(Path("/dev/null"), {"ISCG_REQUIRE_INTEROP": "1", "HOME": "/"})
    assert found.model_dump() == Settings().model_dump()


def test_a_broken_file_is_told_with_its_line(tmp_path: Path) -> None:
    (line,) = faults(write(tmp_path, "[smtp]\nport = = 5"))
    assert "line 2" in line


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    (line,) = faults(tmp_path / "none.toml")
    assert "No such file" in line


def test_secrets_come_from_files_beside_the_settings(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(SECRET + "\n")
    file = write(tmp_path, '[smtp]\npassword_file = "secret"')
    assert load(file, {}).smtp.password.get_secret_value() == SECRET


def test_the_environment_may_bring_a_secret_where_the_file_names_another(tmp_path: Path) -> None:
    file = write(tmp_path, '[smtp]\npassword_file = "secret-that-is-not-here"')
    settings = load(file, {"ISCG_SMTP__PASSWORD": SECRET})
    assert settings.smtp.password.get_secret_value() == SECRET


def test_a_secret_given_twice_in_one_place_is_a_fault(tmp_path: Path) -> None:
    file = write(tmp_path, f'[smtp]\npassword = "{SECRET}"\npassword_file = "secret"')
    (line,) = faults(file)
    assert "smtp.password" in line
    assert "smtp.password_file" in line
    assert SECRET not in line


def test_a_secret_file_that_is_missing_or_empty_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    text = '[smtp]\npassword_file = "empty"\n[mailboxes.a]\nhost = "x"\npassword_file = "gone"'
    found = faults(write(tmp_path, text))
    assert any("smtp.password_file" in line and "empty" in line for line in found)
    assert any("mailboxes.a.password_file" in line and "gone" in line for line in found)


def test_the_password_of_the_database_is_put_into_its_address(tmp_path: Path) -> None:
    (tmp_path / "db").write_text("p@ss/word")
    file = write(
        tmp_path,
        '[database]\nurl = "postgresql://bot@db.example:5432/iscg?x=1"\npassword_file = "db"',
    )
    url = load(file, {}).database.url
    assert url == "postgresql://bot:p%40ss%2Fword@db.example:5432/iscg?x=1"


def test_a_database_that_is_not_known_is_refused(tmp_path: Path) -> None:
    (line,) = faults(write(tmp_path, f'[database]\nurl = "mysql://u:{SECRET}@h/d"'))
    assert "postgresql://USER@HOST/NAME" in line
    assert SECRET not in line


def test_tokens_never_travel_in_the_clear(tmp_path: Path) -> None:
    text = '[mailboxes.a]\nhost = "x"\n[mailboxes.a.oauth]\ntoken_url = "http://login.example/t"'
    (line,) = faults(write(tmp_path, text))
    assert "mailboxes.a.oauth.token_url: expected an https:// address" in line


def test_a_password_and_oauth_do_not_go_together(tmp_path: Path) -> None:
    text = f'[smtp]\npassword = "{SECRET}"\n[smtp.oauth]\nclient_id = "x"'
    (line,) = faults(write(tmp_path, text))
    assert "smtp.oauth" in line
    assert SECRET not in line


def full(folder: Path) -> Settings:
    return load(
        write(
            folder,
            f"""
            [database]
            url = "postgresql://u:{SECRET}@h/d"
            [smtp]
            password = "{SECRET}"
            [mailboxes.a]
            host = "x"
            [mailboxes.a.oauth]
            client_secret = "{SECRET}"
            refresh_token = "{SECRET}"
            [mailboxes.b]
            host = "x"
            password = "{SECRET}"
            """,
        ),
        {},
    )


def test_no_secret_shows_when_settings_are_printed(tmp_path: Path) -> None:
    settings = full(tmp_path)
    for shown in (repr(settings), str(settings), f"{settings!s}", repr(settings.mailboxes)):
        assert SECRET not in shown
    assert SECRET not in repr(settings.database)


@pytest.mark.parametrize(
    "text",
    [
        "[smtp]\npassword = [SECRET]",
        "[smtp]\npassword = { x = SECRET }",
        "[database]\nurl = [SECRET]",
        "[mailboxes.a]\nhost = 'x'\noauth = { client_secret = 5, refresh_token = [SECRET] }",
        "[mailboxes.a]\npassword = SECRET",
        "[smtp]\npassword = SECRET\npasword = SECRET",
        "[smtp]\nport = 'x'\npassword = SECRET",
    ],
)
def test_no_secret_shows_when_settings_are_wrong(tmp_path: Path, text: str) -> None:
    found = faults(write(tmp_path, text.replace("SECRET", f'"{SECRET}"')))
    assert found
    assert SECRET not in "\n".join(found)


def test_settings_do_not_change_once_they_are_made(tmp_path: Path) -> None:
    settings = full(tmp_path)
    with pytest.raises(ValueError, match="frozen"):
        settings.smtp.port = 25


def test_a_secret_file_that_everybody_can_read_is_warned_of(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(SECRET)
    file = write(tmp_path, '[smtp]\npassword_file = "secret"')
    secret.chmod(0o644)
    assert load(file, {}).exposed_secrets() == (str(secret),)
    secret.chmod(0o600)
    assert load(file, {}).exposed_secrets() == ()


def test_what_the_service_cannot_do_without_is_named_in_one_go() -> None:
    lines = Settings().missing()
    assert [line.split(": ")[1] for line in lines] == [
        "bot.address",
        "bot.contact",
        "smtp.host",
        "mailboxes",
    ]
    assert all(line.startswith("iscg-bot.toml (there is none here): ") for line in lines)


def test_a_fault_of_the_url_on_the_command_line_is_not_blamed_on_the_file(tmp_path: Path) -> None:
    file = write(tmp_path, "[http]\nport = 0")
    with pytest.raises(SettingsError) as caught:
        load(file, {}, database="mysql://x")
    (line,) = caught.value.problems
    assert line.startswith("--database: expected sqlite:///FILE or postgresql://")


def test_the_log_is_told_every_secret_that_it_has_to_hide(tmp_path: Path) -> None:
    assert set(full(tmp_path).secrets()) == {SECRET}
    text = '[smtp]\npassword = "one"\n[mailboxes.a]\nhost = "x"\npassword = "two"'
    assert set(load(write(tmp_path, text), {}).secrets()) == {"one", "two"}


def test_a_login_without_its_secret_is_told_by_its_key(tmp_path: Path) -> None:
    file = tmp_path / "bot.toml"
    file.write_text(
        '[bot]\naddress = "bot@x.example"\ncontact = "a@x.example"\n'
        '[mailboxes.bot]\nhost = "127.0.0.1"\nusername = "u"\n'
        '[smtp]\nhost = "127.0.0.1"\nusername = "v"\n'
    )
    wanted = "expected the file with the password of"
    assert load(file, {}).missing() == (
        f"{file}: mailboxes.bot.password_file: {wanted} u, or oauth; found none",
        f"{file}: smtp.password_file: {wanted} v, or oauth; found none",
    )
    assert (
        load(file, {"ISCG_MAILBOXES__BOT__PASSWORD": "p", "ISCG_SMTP__PASSWORD": "q"}).missing()
        == ()
    )
