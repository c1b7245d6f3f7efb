package org.wederhoor.reading;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;

/** What keeps a reading a pure function, and the packages apart. */
@AnalyzeClasses(packages = "org.wederhoor.reading", importOptions = DoNotIncludeTests.class)
class BordersTest {
    @ArchTest
    static final ArchRule READING_KNOWS_NO_OTHER_MODULE = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.wederhoor..").and(not(resideInAPackage("org.wederhoor.reading.."))));

    /** {@link URL} names a file of the program's own; {@link FileChannel} maps a gazetteer into memory. */
    @ArchTest
    static final ArchRule READING_USES_NO_NETWORK_AND_NO_DATABASE = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.net..", "javax.net..", "java.sql..", "javax.sql..", "java.nio.channels..")
                            .and(not(belongToAnyOf(URL.class, FileChannel.class))));

    @ArchTest
    static final ArchRule READING_HAS_NO_THREADS_OF_ITS_OWN = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(Thread.class)
                    .or(assignableTo(Executor.class))
                    .or(assignableTo(Future.class))
                    .or(assignableTo(Timer.class)))
            .orShould()
            .callMethodWhere(target(nameMatching("parallel(Stream)?")));

    @ArchTest
    static final ArchRule READING_ASKS_NOT_FOR_THE_TIME_OF_DAY = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().matching("org.wederhoor.reading.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PACKAGES_ARE_NAMED_FOR_WHAT_THEY_DO = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..core..", "..impl..", "..helper..", "..misc..");
}
