@echo off
rem Starts Bonghwa @project.version@ with the first JDK 25 or newer that it finds.
rem Delayed expansion stays off: it would eat every exclamation mark of a path or of what is typed.
setlocal disabledelayedexpansion
set "here=%~dp0"
set "home="
for %%H in ("%BONGHWA_JAVA_HOME%" "%JAVA_HOME%") do if not defined home call :consider "%%~H"
for /d %%H in (
  "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*"
  "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
) do if not defined home call :consider "%%~H"
if not defined home for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
if not defined home (
  echo bonghwa: needs Java 25 or newer: install one, e.g. Temurin 25 ^(https://adoptium.net^), or set BONGHWA_JAVA_HOME 1>&2
  exit /b 70
)

rem The program writes UTF-8; a console of another code page would show Korean as rubbish. What it had comes back afterwards.
set "codepage="
for /f "tokens=2 delims=:." %%C in ('chcp 2^>nul') do set "codepage=%%C"
if defined codepage chcp 65001 >nul 2>nul
"%home%\bin\java.exe" -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=warning:stderr ^
  --module-path "%here%fx" --add-modules=javafx.controls,javafx.graphics,javafx.base ^
  --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED --add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true ^
  "-Dbonghwa.launcher=%here%bonghwa.cmd" -cp "%here%bonghwa-app.jar" bonghwa.Launcher %*
set "code=%ERRORLEVEL%"
if defined codepage chcp %codepage% >nul 2>nul
exit /b %code%

rem Takes that folder as the home of Java if its own "release" file names a version that is new enough.
:consider
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" (
  for /f "delims=.-+" %%M in (%%L) do if %%M GEQ 25 set "home=%~1"
)
exit /b
