using Microsoft.EntityFrameworkCore;

namespace NewsPortal.Infrastructure.Database;

internal sealed class SqlServerNewsDbContext(DbContextOptions<SqlServerNewsDbContext> options) : NewsDbContext(options);
